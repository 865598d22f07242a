package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class HostOnSsoClusterNodeTest {
	@Test
	void instancesOnSuchNodesAreErrors() {
		assertEquals(List.of(
				"error H on A [A] Host H runs on A, where the clustered Single Sign-On of C.Sso can be passive; then the instance does not start. Run the host on other servers, cluster it together with Single Sign-On, or take Single Sign-On out of this cluster.",
				"error H on B [B] Host H runs on B, where the clustered Single Sign-On of C.Sso can be passive; then the instance does not start. Run the host on other servers, cluster it together with Single Sign-On, or take Single Sign-On out of this cluster."),
				Checked.findings("HA-012", """
				target highly-available
				server A : biztalk, master-secret
				server B : biztalk
				cluster C : active-passive { nodes A, B group Sso { resources sso-service, master-secret active A } }
				group G {
				  host H : in-process {
				    instance on A
				    instance on B
				  }
				}
				"""));
	}

	@Test
	void lowerTargetsMakeItAWarning() {
		assertEquals(List.of(
				"warning H on B [B] Host H runs on B, where the clustered Single Sign-On of C.Sso can be passive; then the instance does not start. Run the host on other servers, cluster it together with Single Sign-On, or take Single Sign-On out of this cluster."),
				Checked.findings("HA-012", """
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B group Sso { resources sso-service } }
				group G { host H : in-process { instance on B } }
				"""));
	}

	@Test
	void clusteredDisabledAndOtherInstancesAreClean() {
		assertEquals(List.of(), Checked.findings("HA-012", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server D : biztalk
				cluster C : active-passive {
				  nodes A, B, D
				  group Sso { resources sso-service, biztalk-host active A owners A, B }
				  group Other { resources msmq owners D }
				}
				group G {
				  host Clustered : in-process {
				    clustered in C.Sso
				    instance on A
				    instance on B
				  }
				  host H : in-process {
				    instance on D
				    instance on A { disabled }
				  }
				}
				"""));
	}
}
