package org.yuqiao.casefile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.document.model.DocumentKind;
import org.yuqiao.document.store.Documents;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Label;

/** The papers of a case (业务资料): a bank reads only those of its own cases. */
@Stateless
@PermitAll
public class CaseDocuments {

  /** A filed paper. */
  public record DocumentView(
      String id,
      Label kind,
      String fileName,
      String contentType,
      long size,
      String digest,
      String filedBy,
      Instant filedAt) {}

  /** A paper's content. */
  public record DocumentContent(String fileName, String contentType, byte[] bytes) {}

  @Inject Documents documents;
  @Inject CaseFiles cases;
  @Inject CurrentActor currentActor;

  /** The kinds of paper there are, in the order of the procedure. */
  public List<Label> kinds() {
    return Arrays.stream(DocumentKind.values()).map(DocumentKind::label).toList();
  }

  /** A case's papers; empty where the case is not the reader's to see. */
  public List<DocumentView> list(CaseNumber number) {
    return visible(number)
        ? documents.of(number.value()).stream().map(CaseDocuments::view).toList()
        : List.of();
  }

  /** Kinds of paper that a complete file has and this one lacks. */
  public List<Label> missing(CaseNumber number) {
    var filed = documents.kindsOf(number.value());
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.required() && !filed.contains(kind))
        .map(DocumentKind::label)
        .toList();
  }

  /** A paper of this case and no other. */
  public Optional<DocumentContent> download(CaseNumber number, String id) {
    if (!visible(number)) {
      return Optional.empty();
    }
    return documents
        .find(id)
        .filter(document -> document.caseNumber().equals(number.value()))
        .map(d -> new DocumentContent(d.fileName(), d.contentType(), d.content()));
  }

  private boolean visible(CaseNumber number) {
    var actor = currentActor.get();
    return cases.find(number).filter(file -> Permission.sees(actor, file)).isPresent();
  }

  private static DocumentView view(Documents.Listed listed) {
    return new DocumentView(
        listed.id(),
        listed.kind().label(),
        listed.fileName(),
        listed.contentType(),
        listed.size(),
        listed.digest(),
        listed.filedBy(),
        listed.filedAt());
  }
}
