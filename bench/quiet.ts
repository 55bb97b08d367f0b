/** Imported before all else: what functions log while they are measured is not what was asked. */
process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
