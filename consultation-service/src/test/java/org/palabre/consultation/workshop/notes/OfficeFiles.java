package org.palabre.consultation.workshop.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office files for tests, the well-meant and the hostile. */
public final class OfficeFiles {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private static final String BEGIN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String END = "</w:body></w:document>";

    /** Writes the content of a part piece by piece. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private OfficeFiles() {}

    /** A document of plain paragraphs. */
    public static Path word(Path file, String... paragraphs) {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs) {
                word.createParagraph().createRun().setText(paragraph);
            }
            word.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document protected by a password. */
    public static Path encryptedWord(Path file) throws Exception {
        Path plain = word(file.resolveSibling("plain.docx"), "Une proposition tenue secrète");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("palabre");
            try (OPCPackage parts = OPCPackage.open(plain.toFile(), PackageAccess.READ_WRITE);
                    OutputStream encrypted = encryptor.getDataStream(container)) {
                parts.save(encrypted);
            } catch (OpenXML4JException e) {
                throw new IOException(e);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    /** A document whose one part is written by hand. */
    public static Path rawWord(Path file, Content document) throws IOException {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", out -> out.write(TYPES.getBytes(StandardCharsets.UTF_8)));
        parts.put("_rels/.rels", out -> out.write(RELATIONSHIPS.getBytes(StandardCharsets.UTF_8)));
        parts.put("word/document.xml", document);
        return zip(file, parts);
    }

    /** A document that unfolds to more than so many bytes, all of them blank, and is small itself. */
    public static Path bomb(Path file, long bytes) throws IOException {
        byte[] paragraph = ("<w:p>" + " ".repeat(65_536) + "</w:p>").getBytes(StandardCharsets.UTF_8);
        return rawWord(file, out -> {
            out.write(BEGIN.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < bytes; written += paragraph.length) {
                out.write(paragraph);
            }
            out.write(END.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A document that declares an entity, and uses it. */
    public static Path wordWithEntity(Path file, String declaration, String use) throws IOException {
        String document = "<!DOCTYPE w:document [" + declaration + "]>" + BEGIN + "<w:p><w:r><w:t>Avant " + use
                + " après</w:t></w:r></w:p>" + END;
        return rawWord(file, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** A workbook of so many rows. */
    public static Path workbook(Path file, int rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Feuille1");
            for (int i = 0; i < rows; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Proposition de la population n° " + i);
            }
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compressed file of the given parts. */
    public static Path zip(Path file, Map<String, Content> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
