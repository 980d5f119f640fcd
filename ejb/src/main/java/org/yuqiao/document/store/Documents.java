package org.yuqiao.document.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuqiao.document.model.DocumentKind;
import org.yuqiao.document.model.StoredDocument;

/** The stored papers. */
@Dependent
public class Documents {

  /** A paper without its content, as lists read it. */
  public record Listed(
      String id,
      DocumentKind kind,
      String fileName,
      String contentType,
      long size,
      String digest,
      String filedBy,
      Instant filedAt) {}

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  public void add(StoredDocument document) {
    em.persist(document);
  }

  public Optional<StoredDocument> find(String id) {
    return Optional.ofNullable(em.find(StoredDocument.class, id));
  }

  /** A case's papers in the order they came. */
  public List<Listed> of(String caseNumber) {
    return em.createQuery(
            "select new org.yuqiao.document.store.Documents$Listed("
                + "d.id, d.kind, d.fileName, d.contentType, d.size, d.digest, d.filedBy, d.filedAt)"
                + " from StoredDocument d where d.caseNumber = :number order by d.filedAt, d.id",
            Listed.class)
        .setParameter("number", caseNumber)
        .getResultList();
  }

  /** The kinds of paper a case has. */
  public Set<DocumentKind> kindsOf(String caseNumber) {
    var kinds = EnumSet.noneOf(DocumentKind.class);
    kinds.addAll(
        em.createQuery(
                "select distinct d.kind from StoredDocument d where d.caseNumber = :number",
                DocumentKind.class)
            .setParameter("number", caseNumber)
            .getResultList());
    return kinds;
  }
}
