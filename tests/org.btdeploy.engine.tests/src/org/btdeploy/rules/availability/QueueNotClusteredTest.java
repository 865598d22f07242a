package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class QueueNotClusteredTest {
	@Test
	void localQueuesAskForAClusterWithTheQueue() {
		assertEquals(List.of(
				"warning H [H] Host H reads a local queue and is not clustered. Cluster it in one group with Message Queuing.",
				"warning K [C.Plain] Host K reads a local queue, but its group C.Plain has no msmq resource. Add it.",
				"warning L [C.Loose] Host L reads a local queue, but in its group C.Loose the host does not depend on Message Queuing. Add: depends biztalk-host on msmq."),
				Checked.findings("HA-004", """
				target highly-available
				server A : biztalk
				server B : biztalk
				cluster C : active-passive {
				  nodes A, B
				  group Plain { resources biztalk-host }
				  group Loose { resources biztalk-host, msmq }
				}
				group G {
				  host H : in-process
				  host K : in-process { clustered in C.Plain }
				  host L : in-process { clustered in C.Loose }
				  receive-port P {
				    location L1 : msmq in H { local-queue }
				    location L2 : msmq in K { local-queue }
				    location L3 : msmq in L { local-queue }
				  }
				}
				"""));
	}

	@Test
	void netMsmqAsksForACluster() {
		assertEquals(List.of(
				"warning H [H] Host H receives with WCF-NetMsmq and is not clustered. Make it a resource of a failover cluster."),
				Checked.findings("HA-004", """
				target highly-available
				group G { host H : in-process { receive wcf-netmsmq } }
				"""));
	}

	@Test
	void remoteQueueServersMustSurvive() {
		assertEquals(List.of(
				"warning L [Q] Receive location L reads a queue on Q, which is not in a failover cluster. Cluster its Message Queuing."),
				Checked.findings("HA-004", """
				target highly-available
				server Q : msmq-server
				group G {
				  host H : in-process
				  receive-port P { location L : msmq in H { at Q } }
				}
				"""));
	}

	@Test
	void completeClustersRemoteAndUnstatedQueuesAreClean() {
		assertEquals(List.of(), Checked.findings("HA-004", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server Q-1 : msmq-server
				server Q-2 : msmq-server
				server SAN : msmq-server { highly-available }
				server ISP : msmq-server { remote }
				cluster C : active-passive { nodes A, B group H { resources biztalk-host, msmq depends biztalk-host on msmq } }
				cluster Q : active-passive { nodes Q-1, Q-2 group Main { resources msmq } }
				group G {
				  host H : in-process { clustered in C.H }
				  host K : in-process { receive msmq send msmq }
				  receive-port P {
				    location L1 : msmq in H { local-queue }
				    location L2 : msmq in K { at Q-1 }
				    location L3 : msmq in K { at SAN }
				    location L4 : msmq in K { at ISP }
				  }
				}
				"""));
	}
}
