package org.btdeploy.model.query;

import static org.btdeploy.model.query.Deployments.broken;
import static org.btdeploy.model.query.Deployments.index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.model.DomainKind;
import org.btdeploy.model.FlowDirection;
import org.btdeploy.model.Initiator;
import org.btdeploy.model.Protection;
import org.btdeploy.model.words.Adapter;
import org.junit.jupiter.api.Test;

class TrafficTest {
	private static final String ENDS = """
			internet Net
			server BTS : biztalk
			server A
			server B
			group G { host H : in-process { instance on BTS } }
			""";

	private static DeploymentIndex flow(String flow) {
		return index(ENDS + "flow " + flow + "\n");
	}

	private static List<Adapter> adapters(String protocols) {
		return Traffic.adapters(flow("A -> B : " + protocols).flows().get(0));
	}

	private static Protection protection(String protocols) {
		return Traffic.protection(flow("A -> B : " + protocols).connections().get(0));
	}

	private static Initiator initiator(String flow) {
		DeploymentIndex index = flow(flow);
		return Traffic.initiator(index.flows().get(0), index);
	}

	@Test
	void adapterIsTheOneNamedElseThoseOfTheProtocols() {
		assertEquals(List.of(Adapter.WCF_BASICHTTP), adapters("https using wcf-basichttp"));
		assertEquals(List.of(Adapter.HTTP), adapters("https, http"));
		assertEquals(List.of(Adapter.FTP, Adapter.SFTP), adapters("ftps, sftp"));
		assertEquals(List.of(Adapter.WCF_WSHTTP), adapters("wcf-wshttp"));
		assertEquals(List.of(), adapters("\"messages\", rpc"));
		assertEquals(List.of(), adapters("http using \"Own\""));
	}

	@Test
	void protectionIsStatedOrImpliedByEveryProtocol() {
		assertEquals(Protection.IPSEC, protection("https protected ipsec"));
		assertEquals(Protection.SSL_TLS, protection("http protected ssl"));
		assertEquals(Protection.SSL_TLS, protection("https, ftps, sftp"));
		assertEquals(Protection.SSL_TLS, protection("https protected none"));
		assertEquals(Protection.NONE, protection("https, http"));
		assertEquals(Protection.NONE, protection("\"https\""));
		assertNull(Traffic.protection(broken(ENDS + "flow A -> B : http protected somehow\n").connections().get(0)));
	}

	@Test
	void directionIsStatedOrFollowsFromWhereBizTalkIs() {
		assertEquals(FlowDirection.RECEIVE, Traffic.direction(flow("H -> Net : pop3 receive").flows().get(0), flow("A -> B : http")));
		DeploymentIndex in = flow("Net -> BTS : http");
		assertEquals(FlowDirection.RECEIVE, Traffic.direction(in.flows().get(0), in));
		DeploymentIndex out = flow("H -> Net : http");
		assertEquals(FlowDirection.SEND, Traffic.direction(out.flows().get(0), out));
		DeploymentIndex neither = flow("A -> B : http");
		assertNull(Traffic.direction(neither.flows().get(0), neither));
		DeploymentIndex both = flow("H -> BTS : http");
		assertNull(Traffic.direction(both.flows().get(0), both));
	}

	@Test
	void initiatorIsStatedOrFollowsFromTheAdapters() {
		assertEquals(Initiator.ADMINISTRATOR, initiator("Net -> H : http by administrator"));
		assertEquals(Initiator.BIZTALK, initiator("H -> Net : http send"));
		assertEquals(Initiator.PARTNER, initiator("Net -> H : https, soap receive"));
		assertEquals(Initiator.BIZTALK, initiator("A -> H : ftp, file receive"));
		assertNull(initiator("A -> H : ftp, http receive"), "they work differently");
		assertNull(initiator("A -> H : msmq receive"), "either is possible");
		assertNull(initiator("A -> H : \"messages\" receive"));
		assertNull(initiator("A -> B : http"), "nothing says which end is BizTalk");
	}

	@Test
	void initiatorOfInfrastructureIsKnownOnlyIfStated() {
		DeploymentIndex index = index(ENDS + "connection A -> B : administration\nconnection A -> B : sso by biztalk\n");
		assertNull(Traffic.initiator(index.connections().get(0), index));
		assertEquals(Initiator.BIZTALK, Traffic.initiator(index.connections().get(1), index));
	}

	@Test
	void firewallsFaceWhatIsReachedThroughTheirOuterSide() {
		DeploymentIndex index = index("""
				internet Net
				partner Hub through Net
				partner Shop through Hub
				partner Line
				firewall FW { from Net }
				firewall INNER { from Hub }
				""");
		assertTrue(Traffic.faces(index.firewalls().get(0), index.externals().get(0)));
		assertTrue(Traffic.faces(index.firewalls().get(0), index.externals().get(2)));
		assertFalse(Traffic.faces(index.firewalls().get(0), index.externals().get(3)));
		assertFalse(Traffic.faces(index.firewalls().get(1), index.externals().get(0)));
	}

	@Test
	void partnersThroughEachOtherEndSomewhere() {
		DeploymentIndex index = index("partner A through B\npartner B through A\nfirewall FW\n");
		assertFalse(Traffic.faces(index.firewalls().get(0), index.externals().get(0)));
	}

	@Test
	void pathsAreKnownIfEveryFirewallIs() {
		assertTrue(Traffic.pathIsKnown(flow("A -> B : http").connections().get(0)));
		assertFalse(Traffic.pathIsKnown(broken(ENDS + "flow A -> B via FW : http\n").connections().get(0)));
	}

	@Test
	void firewallsOnThePathProtectAndRelay() {
		DeploymentIndex index = index("""
				domain D1 : data { server S }
				domain D2 : services { server T }
				firewall FW { reverse-proxy protects D1 }
				connection T -> S via FW : data-access
				connection T -> S : data-access
				""");
		DomainFacts inner = index.domain(index.firewalls().get(0).getProtects().get(0));
		assertTrue(Traffic.passesProtectorOf(index.connections().get(0), inner) && Traffic.passesReverseProxy(index.connections().get(0)));
		assertFalse(Traffic.passesProtectorOf(index.connections().get(1), inner) || Traffic.passesReverseProxy(index.connections().get(1)));
		assertFalse(Traffic.passesProtectorOf(index.connections().get(0), index.domains(DomainKind.SERVICES).get(0)));
	}
}
