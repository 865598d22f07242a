package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SingleInstanceReceiverTest {
	@Test
	void orderedSapAndSqlReceiversAskForACluster() {
		assertEquals(List.of(
				"warning One [One] Host One receives L1 in order and so must run once, but is not clustered. Make it a resource of a failover cluster.",
				"error Two [Two] Host Two receives L2 in order on A and B; several instances lose the order. Cluster the host.",
				"warning Systems [Systems] Host Systems receives from SAP, which needs a single instance, but is not clustered. Make it a resource of a failover cluster.",
				"info Systems [Systems] Host Systems receives with SQL; one page of the documentation asks for a clustered host then. Consider clustering it if the polled data must not be read twice."),
				Checked.findings("HA-005", """
				target highly-available
				server A : biztalk
				server B : biztalk
				group G {
				  host One : in-process { instance on A }
				  host Two : in-process { instance on A instance on B }
				  host Systems : in-process { receive sap, sql }
				  receive-port P {
				    location L1 : mqseries in One { ordered }
				    location L2 : msmq in Two { ordered }
				  }
				}
				"""));
	}

	@Test
	void clusteredAndUnorderedReceiversAreClean() {
		assertEquals(List.of(), Checked.findings("HA-005", """
				target highly-available
				server A : biztalk
				server B : biztalk
				cluster C : active-passive { nodes A, B group H }
				group G {
				  host Clustered : in-process { receive sap, sql clustered in C.H }
				  host Plain : in-process { send sap, sql }
				  receive-port P {
				    location L1 : msmq in Clustered { ordered }
				    location L2 : msmq in Plain
				    location L3 : file in Plain { ordered }
				  }
				}
				"""));
	}
}
