package org.yuqiao.reports.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the report templates during the build, so that a server never compiles anything. */
public final class CompileTemplates {

  private CompileTemplates() {}

  /**
   * Compiles every {@code .jrxml} of one directory into another.
   *
   * @param args the directory of the templates, the directory of the compiled ones
   */
  public static void main(String[] args) throws IOException, JRException {
    Path target = Files.createDirectories(Path.of(args[1]));
    for (Path template : templates(Path.of(args[0]))) {
      String compiled = template.getFileName().toString().replace(".jrxml", ".jasper");
      JasperCompileManager.compileReportToFile(
          template.toString(), target.resolve(compiled).toString());
    }
  }

  private static List<Path> templates(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
    }
  }
}
