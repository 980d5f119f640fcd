package org.yuqiao.persistence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of installation this is, as its environment says; docs/operating.md lists the names.
 */
@ApplicationScoped
public class Installation {

  private final Map<String, String> environment = System.getenv();

  /**
   * Whether demonstration data belong here: by default on the embedded database, and only there.
   */
  public boolean isDemonstration() {
    return isDemonstration(environment);
  }

  static boolean isDemonstration(Map<String, String> environment) {
    boolean embedded =
        "h2".equals(environment.getOrDefault("DB_DRIVER", "h2"))
            && !environment.containsKey("DB_URL");
    String wish = environment.get("YUQIAO_DEMO");
    return wish == null || wish.isBlank() ? embedded : Boolean.parseBoolean(wish.strip());
  }

  /** The directory that holds what must survive: the embedded database and stored files. */
  public Path dataDirectory() {
    return Path.of(System.getProperty("yuqiao.data.dir", "data")).toAbsolutePath().normalize();
  }

  /** A setting of the environment, where it is given and not blank. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
