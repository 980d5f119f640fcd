package org.yuqiao.web.rest.prints;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.yuqiao.reports.Format;
import org.yuqiao.web.rest.http.Downloads;
import org.yuqiao.web.rest.http.Query;

/** A print as it is asked for and sent. */
final class PrintedFile {

  private PrintedFile() {}

  static Format format(String format) {
    return Format.valueOf(Query.oneOf("format", format, "pdf", "xlsx").toUpperCase(Locale.ROOT));
  }

  static Response answer(byte[] print, Format form, String name) {
    return Response.ok(print, form.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name + "." + form.extension()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
