package org.yuqiao.demo.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yuqiao.persistence.boundary.Installation;

/** Sets up the demonstration at the first start of an installation that is one. */
@Singleton
@Startup
@RunAs("system")
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStart {

  private static final Logger LOG = Logger.getLogger(DemonstrationStart.class.getName());

  @Inject Installation installation;
  @Inject Demonstration demonstration;

  @PostConstruct
  void setUp() {
    if (installation.isDemonstration() && demonstration.isWanting()) {
      LOG.log(Level.INFO, "Demonstration set up: {0} cases", demonstration.setUp());
    }
  }
}
