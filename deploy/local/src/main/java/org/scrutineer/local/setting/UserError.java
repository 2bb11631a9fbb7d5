package org.scrutineer.local.setting;

/** Something the person at the keyboard can put right; the message is the one sentence that they are shown. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserError(String sentence) {
        super(sentence);
    }
}
