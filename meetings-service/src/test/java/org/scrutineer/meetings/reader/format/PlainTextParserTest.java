package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {

    private static final String MINUTES = "Members’ allowances – £5 each\n\nRESOLVED that the report be noted.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void textIsReadWhateverItsEncoding(String encoding) {
        var source = Sources.read(MINUTES.getBytes(Charset.forName(encoding)));

        assertThat(source.text()).isEqualTo(MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void aByteOrderMarkIsNotText(String encoding) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("\ufeff" + MINUTES).getBytes(Charset.forName(encoding)));

        var source = Sources.read(bytes.toByteArray());

        assertThat(source.text()).isEqualTo(MINUTES);
    }

    @Test
    void textThatWasEncodedTwiceIsMended() {
        var twice = new String(MINUTES.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        var source = Sources.read(twice.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo(MINUTES);
    }

    @Test
    void utf8ThatIsCutOffIsStillUtf8() {
        var bytes = "Members’ allowances, “as agreed”, of £5 – noted’".getBytes(StandardCharsets.UTF_8);

        var source = Sources.read(java.util.Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(source.text()).startsWith("Members’ allowances, “as agreed”, of £5 – noted");
    }

    @Test
    void lineBreaksThatAreAllTheMarkupOfAScanEndItsLines() {
        var source = Sources.read(
                "Archive\nEAST BOARD MAY 4, 2018 <br /> ROLL CALL - Present were <br />\nA Ash & B Birch <br /> <br>Ended"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(source.text())
                .isEqualTo("Archive\nEAST BOARD MAY 4, 2018\nROLL CALL - Present were\nA Ash & B Birch\n\nEnded");
    }

    @Test
    void oddSpacesAndLineEndsArePlainAndInvisibleCharactersGo() {
        var source = Sources.read(
                "\u200bItem\u00a014\r\nRecom\u00ad\nmended\ffour\u2028five\rsix".getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo("Item 14\nRecommended\nfour\nfive\nsix");
    }

    @Test
    void accentsOfTwoCharactersAreOne() {
        assertThat(Sources.read("Cafe\u0301 in Llŷn".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Café in Llŷn");
    }

    @Test
    void aTextThatSpeaksOfTagsIsNotAPage() {
        var text = "The Committee asked what <b> meant & was told: bold.";

        assertThat(Sources.read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }
}
