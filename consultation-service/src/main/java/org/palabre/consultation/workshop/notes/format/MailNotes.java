package org.palabre.consultation.workshop.notes.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.Aside;

/** Reads a message (RFC 5322): its text without the fields above it; of two forms of one text the one with markup. */
final class MailNotes {

    private static final int MOST_PARTS = 200;

    private static final class Part {
        private final boolean html;
        private final byte[] bytes;
        private final String charset;

        Part(boolean html, byte[] bytes, String charset) {
            this.html = html;
            this.bytes = bytes;
            this.charset = charset;
        }
    }

    private final Contents contents;
    private final List<Part> parts = new ArrayList<>();

    MailNotes(Contents contents) {
        this.contents = contents;
    }

    void read(byte[] bytes) throws IOException {
        MimeConfig limits = MimeConfig.custom()
                .setMaxLineLen(1 << 20)
                .setMaxHeaderCount(1000)
                .setMaxHeaderLen(1 << 16)
                .setMaxContentLen(contents.limits().unpackedBytes())
                .build();
        MimeTokenStream tokens = new MimeTokenStream(limits);
        try {
            tokens.parse(new ByteArrayInputStream(bytes));
            read(tokens);
        } catch (MimeException e) {
            throw new UnreadableNotes(new NotesFailure.Damaged(), e);
        }
        if (parts.isEmpty()) {
            throw new UnreadableNotes(new NotesFailure.Empty());
        }
        boolean marked = parts.stream().anyMatch(part -> part.html);
        for (Part part : parts) {
            if (part.html && marked) {
                new HtmlNotes(contents).read(part.bytes, part.charset);
            } else if (!marked) {
                new TextNotes(contents).read(text(part));
            }
        }
    }

    private void read(MimeTokenStream tokens) throws IOException, MimeException {
        int depth = 0;
        String disposition = "";
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> disposition = "";
                case T_FIELD -> {
                    Field field = tokens.getField();
                    String name = field.getName().toLowerCase(Locale.ROOT);
                    disposition = name.equals("content-disposition") ? String.valueOf(field.getBody()) : disposition;
                    if (depth == 0) {
                        setAside(name, field);
                    }
                }
                case T_START_MULTIPART -> depth++;
                case T_BODY -> body(tokens, disposition);
                default -> {}
            }
        }
    }

    /** What a reader of mail shows above a message. */
    private void setAside(String name, Field field) {
        boolean shown = List.of("from", "to", "cc", "date", "subject").contains(name);
        if (shown) {
            String words = DecoderUtil.decodeEncodedWords(String.valueOf(field.getBody()), DecodeMonitor.SILENT);
            boolean people = !name.equals("date") && !name.equals("subject");
            contents.add(new Aside(
                    field.getName() + ": "
                            + Objects.requireNonNullElse(words, "").strip(),
                    new Origin.Line(1),
                    people ? SkipReason.ATTENDANCE_LIST : SkipReason.SESSION_DETAIL));
        }
    }

    private void body(MimeTokenStream tokens, String disposition) throws IOException {
        BodyDescriptor body = tokens.getBodyDescriptor();
        String type = body.getMimeType().toLowerCase(Locale.ROOT);
        boolean text = type.equals("text/plain") || type.equals("text/html");
        boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
        if (parts.size() >= MOST_PARTS) {
            throw new UnreadableNotes(new NotesFailure.Damaged());
        }
        if (text && !attached) {
            try (InputStream in = tokens.getDecodedInputStream()) {
                parts.add(new Part(type.equals("text/html"), read(in), String.valueOf(body.getCharset())));
            }
        } else if (attached || !type.startsWith("multipart")) {
            contents.warn(new NotesWarning.AttachmentNotRead(name(disposition, type)));
        }
    }

    private byte[] read(InputStream in) throws IOException {
        long most = contents.limits().unpackedBytes();
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.UNPACKED_BYTES, most));
        }
        return bytes;
    }

    private static String name(String disposition, String type) {
        int at = disposition.indexOf("filename=");
        String name = at < 0
                ? type
                : disposition
                        .substring(at + "filename=".length())
                        .replaceAll("[\"';]", "")
                        .strip();
        return name.length() > 80 ? name.substring(0, 80) : name;
    }

    private static DecodedText text(Part part) {
        Charset charset = charset(part.charset);
        return charset == null || charset.equals(StandardCharsets.US_ASCII)
                ? DecodedText.of(part.bytes)
                : new DecodedText(new String(part.bytes, charset), List.of());
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
