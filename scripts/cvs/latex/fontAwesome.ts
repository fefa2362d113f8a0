const symbols: Record<string, string> = {
  faCircle: 'F10C',
  faMobile: 'F10B',
  faPhone: 'F095',
  faFax: 'F1AC',
  faEnvelope: 'F003',
  faGlobeAmericas: 'F0AC',
  faAsterisk: 'F069',
}

/**
 * A package fontawesome5 of the few symbols that moderncv's contact lines show, in Debian's typeface
 * FontAwesome: the whole one is a part of `texlive-fonts-extra`, which is half a gigabyte.
 */
export const fontAwesomePackage = String.raw`\ProvidesPackage{fontawesome5}
\RequirePackage{fontspec}
\newfontfamily\faFamily{FontAwesome}
${Object.entries(symbols)
  .map(([name, code]) => `\\NewDocumentCommand{\\${name}}{s O{}}{{\\faFamily\\symbol{"${code}}}}`)
  .join('\n')}
\endinput
`
