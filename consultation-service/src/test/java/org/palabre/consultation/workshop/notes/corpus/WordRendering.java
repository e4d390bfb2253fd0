package org.palabre.consultation.workshop.notes.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.palabre.consultation.workshop.notes.corpus.CorpusCase.Block;

/** Renders notes as a document of Word; flat, its author knew no styles: titles are bold and lists typed. */
final class WordRendering {

    private WordRendering() {}

    static byte[] render(CorpusCase notes, boolean flat) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.createStyles();
            for (int level = 1; level <= 3; level++) {
                var style = word.getStyles().getCtStyles().addNewStyle();
                style.setStyleId("Titre" + level);
                style.addNewName().setVal("heading " + level);
            }
            for (Block block : notes.blocks()) {
                add(word, block, flat);
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void add(XWPFDocument word, Block block, boolean flat) {
        switch (block) {
            case Block.Heading(int level, String text) -> {
                XWPFParagraph paragraph = word.createParagraph();
                run(paragraph, text).setBold(flat);
                if (!flat) {
                    paragraph.setStyle("Titre" + level);
                }
            }
            case Block.Item(int level, String text) -> {
                XWPFParagraph paragraph = word.createParagraph();
                run(paragraph, flat ? "   ".repeat(level) + "- " + text : text);
                if (!flat) {
                    item(paragraph, level);
                }
            }
            case Block.Bold(String text) -> run(word.createParagraph(), text).setBold(true);
            case Block.Plain(String text) -> run(word.createParagraph(), text);
            case Block.Blank() -> word.createParagraph();
            case Block.Rows(var rows, var nested) -> {
                if (nested) {
                    XWPFTableCell cell = word.createTable(1, 1).getRow(0).getCell(0);
                    cell.setText("Travaux");
                    fill(cell, rows);
                } else {
                    fill(word.createTable(rows.size(), rows.getFirst().size()), rows);
                }
            }
        }
    }

    private static void fill(XWPFTableCell outer, List<List<String>> rows) {
        var inner = outer.getCTTc().addNewTbl();
        fill(new XWPFTable(inner, (IBody) outer, rows.size(), rows.getFirst().size()), rows);
        outer.addParagraph();
    }

    private static void fill(XWPFTable table, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                String text = rows.get(i).get(j);
                XWPFTableCell cell = table.getRow(i).getCell(j);
                if (text.startsWith("* ")) {
                    item(cell.getParagraphs().getFirst(), 0);
                    run(cell.getParagraphs().getFirst(), text.substring(2));
                } else {
                    cell.setText(text);
                }
            }
        }
    }

    private static void item(XWPFParagraph paragraph, int level) {
        paragraph.setNumID(BigInteger.ONE);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    /** In two runs, as Word cuts what was typed at two times. */
    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    /** As a document of Word 97. */
    static byte[] old(CorpusCase notes) throws IOException {
        try (InputStream shell = Objects.requireNonNull(CorpusCase.class.getResourceAsStream("word97.doc"));
                HWPFDocument word = new HWPFDocument(shell);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StringBuilder text = new StringBuilder();
            for (Block block : notes.blocks()) {
                text.append(
                                switch (block) {
                                    case Block.Heading(int level, String words) -> words;
                                    case Block.Item(int level, String words) -> "- " + words;
                                    case Block.Bold(String words) -> words.toUpperCase(java.util.Locale.ROOT);
                                    case Block.Plain(String words) -> words;
                                    case Block.Blank() -> "";
                                    case Block.Rows rows ->
                                        throw new IllegalArgumentException("no tables in " + notes.name());
                                })
                        .append('\r');
            }
            Range range = word.getRange();
            range.getParagraph(0).insertBefore(text.toString());
            word.getRange().replaceText("This is a simple file created with Word 97-SR2.", "");
            word.write(out);
            return out.toByteArray();
        }
    }
}
