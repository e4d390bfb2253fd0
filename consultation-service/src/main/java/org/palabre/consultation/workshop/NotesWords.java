package org.palabre.consultation.workshop;

import java.util.Locale;
import org.palabre.consultation.workshop.notes.NotesMessage;
import org.palabre.platform.refusal.Refusal.Fault;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Translates messages about notes. */
@Component
public class NotesWords {

    private final MessageSource messages;

    NotesWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The translated message, such as a position in the file: «feuille Participants, ligne 14». */
    public String of(NotesMessage message, Locale language) {
        return messages.getMessage(resolvable(message), language);
    }

    /** The first fault of an item, with its line. */
    static Fault faultOfLine(ReviewItem item) {
        Fault fault = item.faults().getFirst();
        return Fault.of(
                item.field(),
                "line",
                resolvable(item.place()),
                new DefaultMessageSourceResolvable(
                        new String[] {"problem." + fault.code()},
                        fault.arguments().toArray()));
    }

    private static MessageSourceResolvable resolvable(NotesMessage message) {
        return new DefaultMessageSourceResolvable(
                new String[] {message.messageKey()},
                message.messageArguments().stream()
                        .map(argument -> argument instanceof NotesMessage inner ? resolvable(inner) : argument)
                        .toArray());
    }
}
