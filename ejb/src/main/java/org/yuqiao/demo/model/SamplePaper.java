package org.yuqiao.demo.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A one-page PDF that says what it stands for; its font is one that readers bring along. */
public final class SamplePaper {

  private static final String FONT =
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
          + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
          + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>"
          + " /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6"
          + " /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120"
          + " /CapHeight 880 /StemV 93 >> >>] >>";

  private SamplePaper() {}

  /** A page with these lines, the first one large. */
  public static byte[] pdf(List<String> lines) {
    var content = new StringBuilder("BT /F1 20 Tf 70 760 Td ");
    for (int line = 0; line < lines.size(); line++) {
      content.append('<').append(hex(lines.get(line))).append("> Tj ");
      content.append(line == 0 ? "/F1 12 Tf 0 -40 Td " : "0 -24 Td ");
    }
    content.append("ET");
    return file(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            FONT));
  }

  private static byte[] file(List<String> objects) {
    var pdf = new ByteArrayOutputStream();
    write(pdf, "%PDF-1.4\n");
    var offsets = new ArrayList<Integer>();
    for (String object : objects) {
      offsets.add(pdf.size());
      write(pdf, offsets.size() + " 0 obj\n" + object + "\nendobj\n");
    }
    int table = pdf.size();
    write(pdf, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> write(pdf, "%010d 00000 n \n".formatted(offset)));
    write(
        pdf,
        "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(objects.size() + 1, table));
    return pdf.toByteArray();
  }

  private static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static void write(ByteArrayOutputStream pdf, String text) {
    pdf.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
