package org.yuqiao.history.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;

/** Starts imports that a page follows, and tells how far they have come. */
@Stateless
@RolesAllowed({"clerk", "admin"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJobs {

  @Inject RunningImports running;
  @Inject BackgroundImport background;
  @Inject CurrentActor currentActor;
  @Inject Today today;

  /** Starts an import and gives its id at once. */
  public String start(Spreadsheet file, ImportMode mode) {
    var id = UUID.randomUUID().toString();
    running.add(
        new ImportJob(
            id,
            file.fileName(),
            mode,
            currentActor.get().username(),
            today.now(),
            ImportProgress.Phase.WAITING.label(),
            0,
            false,
            null,
            List.of()));
    background.run(id, file, mode);
    return id;
  }

  /** An import that this person started. */
  public Optional<ImportJob> find(String id) {
    var username = currentActor.get().username();
    return running.find(id).filter(job -> job.startedBy().equals(username));
  }
}
