package org.yuqiao.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.yuqiao.reports.model.ApprovalSheet;
import org.yuqiao.reports.model.PrintStamp;
import org.yuqiao.reports.model.Register;
import org.yuqiao.reports.model.RegisterRow;

/**
 * The catalogue of prints. Each is made whole in memory before anything is answered, so that a
 * fault never leaves half a document behind.
 *
 * <p>A locale whose language is English prints English words, any other Chinese ones.
 */
@ApplicationScoped
public class Prints {

  private static final int A4_SHORT_SIDE = 595;
  private static final int A4_LONG_SIDE = 842;

  private final JasperReport approvalSheet = template("approval-sheet");
  private final JasperReport register = template("register");
  private final JasperReport closingSheet = template("closing-sheet");

  /** 转贷业务审批表: all that led to, and followed from, one case's approval. */
  public byte[] approvalSheet(ApprovalSheet sheet, Format format, Locale locale) {
    var labels = Labels.of(locale);
    var parameters = parameters(sheet.stamp(), labels, format);
    parameters.put("title", labels.get("sheet.title"));
    parameters.put("caseNumber", sheet.caseNumber().value());
    parameters.put("status", Glyphs.visible(sheet.status()));
    var rows = SheetRows.of(sheet, labels);
    return print(approvalSheet, parameters, new RecordRows<>(SheetRow.class, rows), format);
  }

  /** 转贷资金台账: every loan drawn in a period, totalled by month. */
  public byte[] register(Register period, Format format, Locale locale) {
    var labels = Labels.of(locale);
    var parameters = parameters(period.stamp(), labels, format);
    parameters.put("title", labels.get("register.title"));
    parameters.put("period", labels.say("register.period", period.from(), period.to()));
    boolean provisional = period.rows().stream().anyMatch(RegisterRow::provisional);
    parameters.put("note", provisional ? labels.get("register.provisional") : null);
    var rows = RegisterLine.of(period, labels);
    return print(register, parameters, new RecordRows<>(RegisterLine.class, rows), format);
  }

  /** 日终封账单 and the sheets of months and years. */
  byte[] closingSheet(ClosingSheet sheet, Format format, Locale locale) {
    var parameters = parameters(sheet.stamp(), Labels.of(locale), format);
    parameters.put("title", sheet.title());
    parameters.put("subtitle", sheet.subtitle());
    parameters.put("state", sheet.state());
    return print(closingSheet, parameters, new RecordRows<>(SheetRow.class, sheet.rows()), format);
  }

  private static Map<String, Object> parameters(PrintStamp stamp, Labels labels, Format format) {
    var parameters = new HashMap<String, Object>();
    parameters.put(JRParameter.REPORT_LOCALE, Locale.ROOT);
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels.bundle());
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, format == Format.XLSX);
    parameters.put("fundName", Glyphs.visible(stamp.fundName()));
    parameters.put("asOf", labels.say("stamp.asOf", stamp.asOf()));
    parameters.put("printedAt", labels.say("stamp.printedAt", labels.second(stamp.printedAt())));
    parameters.put("printedBy", labels.say("stamp.printedBy", Glyphs.visible(stamp.printedBy())));
    return parameters;
  }

  private static <R extends Record> byte[] print(
      JasperReport template, Map<String, Object> parameters, RecordRows<R> rows, Format format) {
    return withOurResources(
        () -> {
          try {
            var filled = JasperFillManager.fillReport(template, parameters, rows);
            return format == Format.PDF
                ? pdf(filled, (String) parameters.get("title"))
                : xlsx(filled, (String) parameters.get("title"));
          } catch (JRException e) {
            throw new IllegalStateException("cannot print " + template.getName(), e);
          }
        });
  }

  private static byte[] pdf(JasperPrint filled, String title) throws JRException {
    var document = new SimplePdfExporterConfiguration();
    document.setMetadataTitle(title);
    document.setDisplayMetadataTitle(true);
    document.setCompressed(true);
    var bytes = new ByteArrayOutputStream();
    var pages = new SimplePdfReportConfiguration();
    pages.setForceLineBreakPolicy(true);
    var exporter = new JRPdfExporter();
    exporter.setConfiguration(document);
    exporter.setConfiguration(pages);
    exporter.setExporterInput(new SimpleExporterInput(filled));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.exportReport();
    return bytes.toByteArray();
  }

  private static byte[] xlsx(JasperPrint filled, String title) throws JRException {
    var sheet = new SimpleXlsxReportConfiguration();
    sheet.setDetectCellType(true);
    sheet.setOnePagePerSheet(false);
    sheet.setWhitePageBackground(false);
    sheet.setRemoveEmptySpaceBetweenRows(true);
    sheet.setRemoveEmptySpaceBetweenColumns(true);
    sheet.setSheetNames(new String[] {title});
    sheet.setIgnoreAnchors(true);
    sheet.setFitWidth(1);
    sheet.setFitHeight(0);
    sheet.setPrintPageTopMargin(filled.getTopMargin());
    sheet.setPrintPageBottomMargin(filled.getBottomMargin());
    sheet.setPrintPageLeftMargin(filled.getLeftMargin());
    sheet.setPrintPageRightMargin(filled.getRightMargin());
    sheet.setPrintPageWidth(filled.getPageWidth());
    sheet.setPrintPageHeight(heightOfA4(filled.getPageWidth()));
    var bytes = new ByteArrayOutputStream();
    var exporter = new JRXlsxExporter();
    exporter.setConfiguration(sheet);
    exporter.setExporterInput(new SimpleExporterInput(filled));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.exportReport();
    return bytes.toByteArray();
  }

  /** A sheet is filled as one endless page, so the paper's height must be told. */
  private static int heightOfA4(int width) {
    return width > A4_SHORT_SIDE ? A4_SHORT_SIDE : A4_LONG_SIDE;
  }

  private static JasperReport template(String name) {
    return withOurResources(
        () -> {
          try (InputStream compiled = Prints.class.getResourceAsStream(name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(compiled);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (JRException e) {
            throw new IllegalStateException("cannot load template " + name, e);
          }
        });
  }

  /** JasperReports finds the font by the thread's class loader, so that must be this module's. */
  private static <T> T withOurResources(Supplier<T> work) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(Prints.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
