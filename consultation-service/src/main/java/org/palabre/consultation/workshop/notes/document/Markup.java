package org.palabre.consultation.workshop.notes.document;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns HTML that stands in a cell or a line into plain words: a line a paragraph, a bullet a list item. */
public final class Markup {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|ul|ol|li|strong|em|b|i|u|span|a|h[1-6]|blockquote|table|t[rdh]|img|font|iframe|figure|hr|s|sub|sup)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});");

    private Markup() {}

    /** The words of a text; a text without markup stays as it is. */
    public static String plain(String text) {
        boolean tags = text.indexOf('<') >= 0 && TAG.matcher(text).find();
        boolean entities = text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
        if (tags) {
            return words(text);
        }
        return entities ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
    }

    private static String words(String html) {
        Words words = new Words();
        Jsoup.parseBodyFragment(html).body().traverse(words);
        return words.text.toString();
    }

    private static final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof DataNode data) {
                text.append(data.getWholeData());
            } else if (node.nameIs("li")) {
                breakLine();
                text.append("• ");
            } else if (node.nameIs("br")) {
                text.append('\n');
            } else if (node instanceof Element element && element.isBlock()) {
                breakLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                breakLine();
            } else if (node.nameIs("td") || node.nameIs("th")) {
                text.append(' ');
            }
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
