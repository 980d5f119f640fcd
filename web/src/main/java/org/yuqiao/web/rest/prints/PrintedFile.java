package org.yuqiao.web.rest.prints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.yuqiao.reports.Format;
import org.yuqiao.web.rest.http.Downloads;
import org.yuqiao.web.rest.http.Problems;
import org.yuqiao.web.rest.http.Query;

/** A print as it is asked for and sent. */
final class PrintedFile {

  private PrintedFile() {}

  static Format format(String format) {
    return Format.valueOf(Query.oneOf("format", format, "pdf", "xlsx").toUpperCase(Locale.ROOT));
  }

  static Locale locale(String lang, HttpServletRequest request) {
    if (lang == null || lang.isBlank()) {
      return Problems.locale(request);
    }
    return Query.oneOf("lang", lang, "zh", "en").equals("en") ? Locale.ENGLISH : Locale.CHINESE;
  }

  static Response answer(byte[] print, Format format, String name) {
    String fileName = name + "." + format.extension();
    return Response.ok(print, format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(fileName))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
