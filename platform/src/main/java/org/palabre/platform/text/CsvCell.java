package org.palabre.platform.text;

/**
 * Protection against CSV injection. A cell that starts with {@code = + - @}, a full-width form of these, a tab, a
 * carriage return or a line feed could be run as a formula and gets a leading apostrophe. So does a cell that starts
 * with an apostrophe, so that removing one leading apostrophe restores every cell.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class CsvCell {

    private static final char APOSTROPHE = '\'';
    private static final String DANGEROUS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n" + APOSTROPHE;

    private CsvCell() {}

    /** The cell with formulas escaped. */
    public static String escapeFormula(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? APOSTROPHE + cell : cell;
    }
}
