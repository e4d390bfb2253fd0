package org.palabre.platform.text;

/**
 * Keeps a spreadsheet from running what a citizen wrote. A cell that begins with {@code = + - @}, with a full-width one
 * of these, a tab, a carriage return or a line feed would be a formula, or hide one; it gets an apostrophe before it, and
 * so does one that begins with an apostrophe itself. So the rule backwards is plain: take one leading apostrophe away.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class CsvCell {

    private static final char APOSTROPHE = '\'';
    private static final String DANGEROUS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n" + APOSTROPHE;

    private CsvCell() {}

    /** The cell as it may stand in a file. */
    public static String escapeFormula(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? APOSTROPHE + cell : cell;
    }
}
