package org.yuqiao.casefile.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.casefile.model.CaseEvent;
import org.yuqiao.casefile.model.CaseVerb;
import org.yuqiao.document.model.DocumentKind;
import org.yuqiao.document.model.Paper;
import org.yuqiao.document.model.StoredDocument;
import org.yuqiao.document.store.Documents;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;

/** Files a paper with a case (上传资料). */
@Stateless
@RolesAllowed({"clerk", "reviewer", "treasurer", "archivist", "bank"})
public class FileDocument {

  /** The largest paper, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "ofd", "application/ofd",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  /** What is filed; the content type follows from the name's ending. */
  public record Form(String kind, String fileName, byte[] content) {}

  @Inject CaseDesk desk;
  @Inject Documents documents;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  public Outcome<CaseReceipt> file(CaseNumber number, Form form, Change change) {
    return desk.act(
        number,
        change,
        CaseDesk.Act.of(
            CaseVerb.FILE_DOCUMENT, facts -> against(form), facts -> filed(number, form)));
  }

  private CaseEvent filed(CaseNumber number, Form form) {
    var kind = DocumentKind.valueOf(form.kind());
    var paper = new Paper(kind, form.fileName(), TYPES.get(ending(form)), form.content());
    var id = UUID.randomUUID().toString();
    documents.add(
        new StoredDocument(id, number.value(), paper, currentActor.get().username(), today.now()));
    return new CaseEvent.DocumentFiled(id, kind.name(), paper.fileName(), paper.digest());
  }

  private static List<Refusal> against(Form form) {
    int size = form.content() == null ? 0 : form.content().length;
    return Entries.check()
        .oneOf("kind", form.kind(), DocumentKind.class)
        .text("fileName", form.fileName())
        .refuse(
            form.fileName() != null && !isPlainName(form.fileName()),
            refusal(
                "file-name-invalid",
                "fileName",
                "文件名不得含路径或超过200字。",
                "The file name must be plain, at most 200 characters."))
        .refuse(
            !TYPES.containsKey(ending(form)),
            refusal(
                "file-type-refused",
                "fileName",
                "只接受PDF、OFD、PNG、JPG、XLSX、DOCX文件。",
                "Only PDF, OFD, PNG, JPG, XLSX and DOCX files are taken."))
        .refuse(
            size == 0 || size > LARGEST,
            refusal(
                "file-size-refused",
                "content",
                "文件不得为空，且不超过20 MB。",
                "The file must not be empty and at most 20 MB."))
        .refusals();
  }

  private static boolean isPlainName(String name) {
    return name.length() <= 200 && !name.matches(".*[/\\\\\\p{Cntrl}].*");
  }

  private static String ending(Form form) {
    String name = String.valueOf(form.fileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  private static Refusal refusal(String code, String field, String zh, String en) {
    return new Refusal(code, Clause.DATA.id(), field, zh, en);
  }
}
