const paragraph = (name: string, text: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.1cm" ${more}/><style:text-properties ${text}/></style:style>`

/** The namespaces of a flat OpenDocument file. */
export const namespaces = [
  ...['office', 'style', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
].join(' ')

/** Returns the styles of a flat OpenDocument CV in a typeface, with what stands in its header and footer, and where dates end. */
export const createStyles = (
  font: string,
  header: string,
  footer: string,
  datesAt: string,
): string => `
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10.5pt" fo:font-family="${font}" style:font-family-asian="Noto Sans CJK SC" style:font-family-complex="Noto Naskh Arabic"/></style:default-style>
${paragraph('Name', 'fo:font-size="20pt" fo:font-weight="bold"')}
${paragraph('Headline', 'fo:font-size="12pt" fo:color="#1f3a5f"')}
${paragraph('Heading', 'fo:font-size="12pt" fo:font-weight="bold" fo:color="#1f3a5f"', 'fo:margin-top="0.35cm" fo:keep-with-next="always" fo:border-bottom="0.02cm solid #1f3a5f"')}
${paragraph('Body', '')}
${paragraph('Rtl', '', 'fo:text-align="end" style:writing-mode="rl-tb"')}
<style:style style:name="Entry" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.15cm" fo:keep-with-next="always"><style:tab-stops><style:tab-stop style:position="${datesAt}" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Frame" style:family="graphic"/>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.2cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.8cm" fo:margin-bottom="1.6cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:column-width="5.2cm"/></style:style>
<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:column-width="11.4cm"/></style:style>
<style:style style:name="Box" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties draw:fill="solid" draw:fill-color="#eef1f4" style:wrap="parallel" style:horizontal-pos="right" style:horizontal-rel="paragraph" fo:border="0.02cm solid #888888" fo:padding="0.2cm" fo:background-color="#eef1f4"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${header === '' ? '' : `<style:header>${header}</style:header>`}${footer === '' ? '' : `<style:footer>${footer}</style:footer>`}</style:master-page></office:master-styles>`
