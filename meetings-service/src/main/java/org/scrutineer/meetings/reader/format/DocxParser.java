package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/**
 * Word documents. POI opens the package; its parts are read as a stream and not as POI's tree, which would take ten times
 * the memory of the document and could not be stopped on the way.
 */
final class DocxParser {

    private static final int MOST_PARTS = 5_000;
    private static final String NUMBERING =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
    private static final String STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    static {
        // bounds of POI's own, behind the ones that are checked here first
        ZipSecureFile.setMaxEntrySize(Limits.standard().maxUnpackedBytes());
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    SourceDocument parse(byte[] bytes, Budget budget) {
        checkUnpacked(bytes, budget);
        try (var opened = OPCPackage.open(budget.guard(new ByteArrayInputStream(bytes)))) {
            var main = main(opened);
            var styles = new DocxStyles();
            var stylesPart = related(main, STYLES);
            if (stylesPart.isPresent()) {
                styles.read(stylesPart.get(), budget);
            }
            var numbering = new DocxNumbering(styles);
            var numberingPart = related(main, NUMBERING);
            if (numberingPart.isPresent()) {
                numbering.read(numberingPart.get(), budget);
            }
            var out = new SourceBuilder(budget);
            try (var in = main.getInputStream();
                    var xml = new SafeXml(in, budget)) {
                new DocxBody(xml, styles, numbering).write(out::add);
            }
            return out.build();
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException broken) {
            throw damaged(broken);
        }
    }

    /** Everything in the package counts, whatever its directory says of its size. */
    private static void checkUnpacked(byte[] bytes, Budget budget) {
        var buffer = new byte[16 * 1024];
        var unpacked = 0L;
        var parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts++;
                if (parts > MOST_PARTS) {
                    throw new UnreadableDocumentException(
                            Reason.TOO_LARGE,
                            "The document is made of too many parts. Save it again and try that copy.");
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    budget.checkUnpacked(unpacked);
                    budget.check();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged(broken);
        }
    }

    private static PackagePart main(OPCPackage opened) throws OpenXML4JException {
        for (var type : new String[] {PackageRelationshipTypes.CORE_DOCUMENT, STRICT + "/officeDocument"}) {
            for (var relationship : opened.getRelationshipsByType(type)) {
                var part = opened.getPart(relationship);
                if (part != null) {
                    return part;
                }
            }
        }
        var usual = opened.getPart(PackagingURIHelper.createPartName("/word/document.xml"));
        if (usual == null) {
            throw new UnreadableDocumentException(
                    Reason.MALFORMED, "The Word document is damaged: it has no text part.");
        }
        return usual;
    }

    private static Optional<InputStream> related(PackagePart main, String type) throws IOException, OpenXML4JException {
        var strict = STRICT + type.substring(type.lastIndexOf('/'));
        for (var wanted : new String[] {type, strict}) {
            for (var relationship : main.getRelationshipsByType(wanted)) {
                var part = main.getRelatedPart(relationship);
                if (part != null) {
                    return Optional.of(part.getInputStream());
                }
            }
        }
        return Optional.empty();
    }

    private static UnreadableDocumentException damaged(Exception cause) {
        return new UnreadableDocumentException(
                Reason.MALFORMED, "The Word document is damaged: its package cannot be opened.", cause);
    }
}
