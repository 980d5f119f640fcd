package org.yuqiao.scenarios;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sees to it that Debian's Chromium is there: as root it is installed, else one is told how. */
final class Chromium {

  private static final String HOW =
      "The browser stories need Debian's chromium and chromium-driver:"
          + " apt-get install chromium chromium-driver";

  private Chromium() {}

  static synchronized void install(File chromium, File driver) {
    if (chromium.canExecute() && driver.canExecute()) {
      return;
    }
    if (!"root".equals(System.getProperty("user.name"))) {
      throw new IllegalStateException(HOW);
    }
    run("apt-get", "update", "-q");
    run("apt-get", "install", "-qy", "--no-install-recommends", "chromium", "chromium-driver");
  }

  private static void run(String... command) {
    try {
      var process = new ProcessBuilder(command).inheritIO();
      process.environment().put("DEBIAN_FRONTEND", "noninteractive");
      if (process.start().waitFor() != 0) {
        throw new IllegalStateException(HOW);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(HOW, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(HOW, e);
    }
  }
}
