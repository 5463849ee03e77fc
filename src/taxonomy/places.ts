/** Where a report's taxonomy is: a folder beside the report, named after it. */

export const taxonomyFolder = (id: string): string => `${id}-taxonomy`

/** Address of the entry point from the report. */
export const entryPoint = (id: string, issuer: string): string => `${taxonomyFolder(id)}/${issuer}.xsd`
