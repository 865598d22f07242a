package org.btdeploy.dsl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.AvailabilityTarget;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.InfrastructureConnection;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Protection;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Workload;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.Protocol;
import org.junit.jupiter.api.Test;

/** A deployment that uses every construct of the language once, and what it means. */
class LanguageTourTest {
	private final DeploymentDocument document = DeploymentReader.parse("language-tour.btdeploy", LanguageTour.TEXT);
	private final Deployment deployment = document.deployment();
	private final NameTable names = NameTable.of(deployment);

	private <T extends NamedElement> T find(Class<T> type, String name) {
		return names.find(name).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	@Test
	void everyConstructIsUnderstood() {
		assertEquals(List.of(), document.problems());
		assertFalse(document.hasSyntaxErrors());
	}

	@Test
	void settings() {
		assertEquals("Contoso production", deployment.getLabel());
		assertEquals(AvailabilityTarget.HIGHLY_AVAILABLE, deployment.getTarget());
		assertEquals(Workload.RECEIVE_INTENSIVE, deployment.getWorkload());
		assertTrue(deployment.isInternalThreats());
		assertEquals(12, deployment.getPartners());
	}

	@Test
	void mergedDomainHasSeveralKinds() {
		assertEquals(List.of(DomainKind.SERVICE_INTERFACES, DomainKind.SERVICES), find(Domain.class, "Processing").getKinds());
		assertTrue(find(Domain.class, "Data").isNoActiveDirectory());
	}

	@Test
	void biztalkAndMasterSecretBringSingleSignOn() {
		assertEquals(List.of(ServerRole.BIZTALK_RUNTIME, ServerRole.IIS, ServerRole.SSO_SERVER), find(Server.class, "BTS-1").getRoles());
		assertEquals(List.of(ServerRole.MASTER_SECRET_SERVER, ServerRole.SSO_SERVER), find(Server.class, "SSO-A").getRoles());
		assertEquals(List.of("biztalk", "iis"), find(Server.class, "BTS-1").getRoleWords());
	}

	@Test
	void virtualServerKnowsItsHost() {
		Server server = find(Server.class, "BTS-1");
		assertEquals(ServerNature.VIRTUAL, server.getNature());
		assertSame(find(Server.class, "HV-1"), server.getHyperVHost());
	}

	@Test
	void firewallRulesHavePortsAndEnds() {
		Firewall firewall = find(Firewall.class, "FW1");
		assertEquals(2, firewall.getRules().size());
		assertEquals(49152, firewall.getRules().get(1).getPorts().get(0).getLow());
		assertEquals(65535, firewall.getRules().get(1).getPorts().get(0).getHigh());
		assertSame(find(Domain.class, "Processing"), firewall.getRules().get(0).getSource());
	}

	@Test
	void hostsHaveHandlersAndInstances() {
		Host host = find(Host.class, "WebReceive");
		assertEquals(List.of(Adapter.HTTP, Adapter.SOAP), host.getReceiveAdapters());
		assertEquals("CONTOSO\\svc-rcv", host.getInstances().get(0).getAccount());
		assertSame(find(ClusterGroup.class, "Sso"), find(Host.class, "FtpReceive").getClusterGroup());
		assertTrue(find(Host.class, "FtpReceive").getInstances().get(1).isDisabled());
	}

	@Test
	void qualifiedNamesMeanClusterGroups() {
		FailoverCluster cluster = find(FailoverCluster.class, "SQL-CLU");
		ClusterGroup main = cluster.getGroups().get(0);
		assertEquals(List.of(ClusterResource.NETWORK_NAME, ClusterResource.IP_ADDRESS, ClusterResource.DISK, ClusterResource.MSDTC, ClusterResource.SQL_INSTANCE), main.getResources());
		assertEquals("SQL-CLU.Main", NameTable.qualifiedName(main));
		assertSame(find(BizTalkGroup.class, "BizTalk"), names.find("MsgBox-1").get(0).eContainer());
	}

	@Test
	void flowsAndConnectionsHaveTheirClauses() {
		MessageFlow outside = find(MessageFlow.class, "PopOutside");
		assertSame(find(MessageFlow.class, "Pop"), outside.getAlternativeTo());
		assertEquals(List.of(Protocol.POP3), outside.getProtocols());
		assertEquals(Initiator.BIZTALK, outside.getInitiator());
		InfrastructureConnection data = deployment.getElements().stream().filter(InfrastructureConnection.class::isInstance).map(InfrastructureConnection.class::cast).findFirst().orElseThrow();
		assertEquals(Protection.IPSEC, data.getProtection());
		assertEquals("BizTalk to its databases", data.getPurpose());
	}

	@Test
	void acceptanceHasReasonOwnerAndDate() {
		Acceptance acceptance = deployment.getElements().stream().filter(Acceptance.class::isInstance).map(Acceptance.class::cast).findFirst().orElseThrow();
		assertEquals("SEC-020", acceptance.getRule());
		assertEquals("Security board", acceptance.getOwner());
		assertEquals("2027-03-31", acceptance.getUntil());
	}
}
