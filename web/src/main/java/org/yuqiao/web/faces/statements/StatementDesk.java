package org.yuqiao.web.faces.statements;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.SessionScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.yuqiao.reconciliation.boundary.StatementFile;

/** The file a person is importing, kept on disk between the look and the import. */
@SessionScoped
class StatementDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  private String fileName;
  private String kept;

  /** Puts a file on the desk in place of the one before; by what it gives it is known again. */
  String take(String name, InputStream content) throws IOException {
    clear();
    var file = Files.createTempFile("yuqiao-", ".statement");
    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    fileName = name;
    kept = file.toString();
    return kept;
  }

  /** Whether a file still lies here; another window may have put it aside. */
  boolean holds(String taken) {
    return taken != null && taken.equals(kept) && !isEmpty();
  }

  @PreDestroy
  void clear() {
    if (kept != null) {
      try {
        Files.deleteIfExists(Path.of(kept));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    kept = null;
    fileName = null;
  }

  private boolean isEmpty() {
    return kept == null || !Files.exists(Path.of(kept));
  }

  StatementFile file() {
    var path = Path.of(kept);
    return new StatementFile(fileName, () -> Files.newInputStream(path));
  }

  String fileName() {
    return fileName;
  }
}
