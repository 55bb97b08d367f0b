import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useText } from '../text/locale.ts';
import { signInText } from '../text/sign-in.ts';
import { LanguageButton } from './language-button.tsx';
import { SignInForms } from './sign-in-forms.tsx';

/** Where staff come in. The address stays what it was, so that they arrive where they meant to go. */
export const SignInPage = () => {
  const words = useText(signInText);
  return (
    <main className="sign-in">
      <SpaceBetween size="l">
        <div className="woven" aria-hidden="true" />
        <div className="sign-in-head">
          <div>
            <Box color="text-body-secondary">{words.programme}</Box>
            <Box variant="h1" fontSize="display-l" fontWeight="light">
              {words.title}
            </Box>
          </div>
          <LanguageButton />
        </div>
        <Container>
          <SignInForms />
        </Container>
        <Box color="text-body-secondary" fontSize="body-s">
          {words.applicants}
        </Box>
      </SpaceBetween>
    </main>
  );
};
