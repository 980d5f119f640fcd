package org.yuqiao.web.faces.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yuqiao.casefile.boundary.CaseDocuments;
import org.yuqiao.fund.boundary.TakeOpeningBalances;
import org.yuqiao.history.boundary.ImportTemplate;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.reports.CasePrints;
import org.yuqiao.reports.Format;
import org.yuqiao.web.faces.Preferences;

/**
 * Hands out the files behind the pages of a case: its prints, its papers, the import's template.
 */
@WebServlet("/files/*")
public class CaseFilesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PDF = "application/pdf";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  @Inject private transient CasePrints prints;
  @Inject private transient CaseDocuments documents;
  @Inject private transient ImportTemplate template;
  @Inject private transient TakeOpeningBalances opening;
  @Inject private transient Preferences preferences;

  private record Handout(String name, String contentType, byte[] bytes) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var handout = handout(request);
    if (handout.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var file = handout.get();
    String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(file.contentType());
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }

  private Optional<Handout> handout(HttpServletRequest request) {
    return switch (String.valueOf(request.getPathInfo())) {
      case "/approval-sheet.pdf" -> sheet(request, Format.PDF, PDF);
      case "/approval-sheet.xlsx" -> sheet(request, Format.XLSX, XLSX);
      case "/paper" -> paper(request);
      case "/import-template.xlsx" ->
          Optional.of(new Handout("历史业务导入模板.xlsx", XLSX, template.xlsx()));
      case "/opening-template.xlsx" ->
          Optional.of(new Handout("期初余额模板.xlsx", XLSX, opening.template()));
      case "/import-template.csv" -> Optional.of(headings());
      default -> Optional.empty();
    };
  }

  private Optional<Handout> sheet(HttpServletRequest request, Format format, String type) {
    String ending = format == Format.PDF ? ".pdf" : ".xlsx";
    return number(request)
        .flatMap(
            number ->
                prints
                    .approvalSheet(number, format, preferences.getLocale())
                    .map(bytes -> new Handout("转贷业务审批表-" + number + ending, type, bytes)));
  }

  private Optional<Handout> paper(HttpServletRequest request) {
    String id = request.getParameter("id");
    return id == null
        ? Optional.empty()
        : number(request)
            .flatMap(number -> documents.download(number, id))
            .map(paper -> new Handout(paper.fileName(), paper.contentType(), paper.bytes()));
  }

  private Handout headings() {
    String line = BYTE_ORDER_MARK + String.join(",", template.headings()) + "\r\n";
    return new Handout(
        "历史业务导入模板.csv", "text/csv;charset=UTF-8", line.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<CaseNumber> number(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("number"))
        .filter(CaseNumber::isWellFormed)
        .map(CaseNumber::new);
  }
}
