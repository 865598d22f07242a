package org.btdeploy.model.query;

import static org.btdeploy.model.query.Deployments.broken;
import static org.btdeploy.model.query.Deployments.domains;
import static org.btdeploy.model.query.Deployments.find;
import static org.btdeploy.model.query.Deployments.index;
import static org.btdeploy.model.query.Deployments.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;

import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.Internet;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.SizeClass;
import org.btdeploy.model.Zone;
import org.btdeploy.model.words.Adapter;
import org.junit.jupiter.api.Test;

class DeploymentIndexTest {
	private static final String PLACES = """
			internet Net
			domain Services : services { server BTS : biztalk }
			domain Data : data, corporate {
			  zone Inner : custom { server SQL-1 : sql-server }
			  server SQL-2 : sql-server
			}
			server LOOSE : file-server
			group G {
			  database Box : messagebox on C.Main
			  database Olap : bam-analysis on Cubes
			  database Track : tracking on AG
			  host H : in-process {
			    instance on BTS
			    instance on LOOSE
			  }
			}
			sql-instance Cubes : analysis-services on SQL-2
			cluster C : active-passive {
			  nodes SQL-1, SQL-2
			  group Main { active SQL-2 owners SQL-2, SQL-1 }
			}
			availability-group AG : synchronous { replicas Cubes, SQL-1 }
			nlb Farm { members BTS, LOOSE }
			""";

	@Test
	void everyServerKnowsItsDomainAndZone() {
		DeploymentIndex index = index(PLACES);
		ServerFacts inner = index.server(find(index, Server.class, "SQL-1"));
		assertEquals("Data", inner.domain().domain().getName());
		assertEquals("Inner", inner.zone().getName());
		assertTrue(inner.isIn(DomainKind.CORPORATE));
		assertNull(index.server(find(index, Server.class, "SQL-2")).zone());
		assertNull(index.server(find(index, Server.class, "LOOSE")).domain());
		assertEquals(List.of("SQL-1", "SQL-2"), names(index.domain(find(index, Domain.class, "Data")).servers()));
	}

	@Test
	void everyElementHasAPlace() {
		DeploymentIndex index = index(PLACES);
		assertEquals(List.of("Data"), domains(index.place(find(index, Zone.class, "Inner")).domains()));
		assertEquals(List.of("SQL-1", "SQL-2"), names(index.place(find(index, Domain.class, "Data")).servers()));
		Place host = index.place(find(index, Host.class, "H"));
		assertEquals(List.of("BTS", "LOOSE"), names(host.servers()));
		assertEquals(List.of("Services"), domains(host.domains()));
		assertTrue(host.isOutsideDomains() && host.runsHosts() && host.hasSso() && !host.hasBizTalkDatabase());
		assertEquals(List.of("SQL-2", "SQL-1"), names(index.place(find(index, Database.class, "Box")).servers()));
		assertEquals(List.of("SQL-2"), names(index.place(find(index, Database.class, "Olap")).servers()));
		assertEquals(List.of("SQL-2", "SQL-1"), names(index.place(find(index, AvailabilityGroup.class, "AG")).servers()));
		assertEquals(List.of("SQL-2", "SQL-1"), names(index.place(find(index, ClusterGroup.class, "Main")).servers()));
		assertEquals(List.of("BTS", "LOOSE"), names(index.place(find(index, NlbCluster.class, "Farm")).servers()));
	}

	@Test
	void outsideThereIsNoPlace() {
		DeploymentIndex index = index(PLACES);
		Place net = index.place(find(index, Internet.class, "Net"));
		assertTrue(net.servers().isEmpty() && net.domains().isEmpty() && !net.isOutsideDomains());
		assertTrue(index.place(null).servers().isEmpty());
	}

	@Test
	void serversKnowWhatRunsOnThem() {
		DeploymentIndex index = index(PLACES);
		ServerFacts sql = index.server(find(index, Server.class, "SQL-1"));
		assertEquals(List.of("Box", "Track"), names(sql.databases()));
		assertEquals(List.of("C"), names(sql.clusters()));
		ServerFacts bts = index.server(find(index, Server.class, "BTS"));
		assertEquals(List.of("H on BTS"), names(bts.instances()));
		assertEquals(List.of("Farm"), names(bts.nlbs()));
		assertTrue(bts.has(ServerRole.SSO_SERVER), "BizTalk brings Single Sign-On");
	}

	@Test
	void functionsAndAdaptersOfAHostFollowFromWhatIsAssigned() {
		DeploymentIndex index = index("""
				group G {
				  host H : in-process { receive file, "Own" }
				  host Own : in-process { send "Own" }
				  host Bare : in-process
				  receive-port R { location L : ftp in H }
				  send-port S : smtp in H
				  orchestration O in H
				  host T : in-process { tracking process }
				}
				""");
		HostFacts host = index.host(find(index, Host.class, "H"));
		assertEquals(EnumSet.of(HostFunction.RECEIVE, HostFunction.PROCESS, HostFunction.SEND), host.functions());
		assertEquals(List.of(Adapter.FILE, Adapter.FTP), List.copyOf(host.receives()));
		assertEquals(List.of(Adapter.SMTP), List.copyOf(host.sends()));
		assertEquals(List.of("L", "S", "O"), List.of(names(host.locations()).get(0), names(host.sendPorts()).get(0), names(host.orchestrations()).get(0)));
		assertEquals(EnumSet.of(HostFunction.SEND), index.host(find(index, Host.class, "Own")).functions());
		assertTrue(index.host(find(index, Host.class, "Bare")).functions().isEmpty());
		assertEquals(EnumSet.of(HostFunction.TRACKING, HostFunction.PROCESS), index.host(find(index, Host.class, "T")).functions());
	}

	@Test
	void serversOfAGroupAreThoseOfItsInstancesDisabledOnesToo() {
		DeploymentIndex index = index("""
				server A : biztalk
				server B : biztalk
				server C : biztalk
				group G {
				  host H : in-process {
				    instance on B
				    instance on A { disabled }
				  }
				  host K : in-process { instance on A }
				}
				""");
		BizTalkGroup group = find(index, BizTalkGroup.class, "G");
		assertEquals(List.of("B", "A"), names(index.serversOf(group)));
		HostFacts host = index.host(find(index, Host.class, "H"));
		assertEquals(List.of("B"), names(host.enabledServers()));
		assertSame(group, host.group());
	}

	@Test
	void databasesInTheDeploymentBelongToTheOnlyGroup() {
		String databases = "server S database Loose : tracking on S group G { database Own : management on S } ";
		DeploymentIndex one = index(databases);
		assertEquals(List.of("Own", "Loose"), names(one.databasesOf(one.groups().get(0))));
		DeploymentIndex two = index(databases + "group H ");
		assertEquals(List.of("Own"), names(two.databasesOf(two.groups().get(0))));
		assertEquals(List.of(), names(two.databasesOf(two.groups().get(1))));
	}

	@Test
	void tierComputersAreThoseThatDoBizTalksWork() {
		DeploymentIndex index = index("""
				server BTS : biztalk
				server IDLE : biztalk
				server BOX : biztalk { logical }
				server KEY-A : master-secret
				server KEY-B : sso
				server SQL-A : sql-server
				server SQL-B : sql-server
				server SCOM : sql-server
				cluster K : active-passive { nodes KEY-A, KEY-B group Secret { resources master-secret } }
				cluster S : active-passive { nodes SQL-A, SQL-B group Main { resources sql-instance active SQL-A } }
				database Scom : monitoring on SCOM
				group G {
				  database Mgmt : management on S.Main
				  host H : in-process {
				    instance on BTS { disabled }
				    instance on BOX
				  }
				}
				""");
		assertEquals(5, index.tierComputers());
		assertTrue(index.server(find(index, Server.class, "KEY-B")).keepsMasterSecret());
		assertFalse(index.server(find(index, Server.class, "SQL-A")).keepsMasterSecret());
	}

	@Test
	void sizeClassesBeginAtFiveAndTen() {
		assertEquals(SizeClass.SMALL, ofComputers(4).sizeClass());
		assertEquals(SizeClass.MEDIUM, ofComputers(5).sizeClass());
		assertEquals(SizeClass.MEDIUM, ofComputers(9).sizeClass());
		assertEquals(SizeClass.LARGE, ofComputers(10).sizeClass());
	}

	private static DeploymentIndex ofComputers(int count) {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < count; i++) {
			body.append("server S").append(i).append(" : master-secret\n");
		}
		return index(body.toString());
	}

	@Test
	void unresolvedReferencesAreLeftOut() {
		DeploymentIndex index = broken("""
				server A : biztalk
				cluster C : active-passive { nodes A, GONE group Main { active GONE owners A, GONE } }
				group G {
				  database Box : messagebox on GONE
				  host H : in-process { clustered in GONE.X instance on GONE instance on A }
				  send-port S : smtp in GONE
				}
				flow GONE -> A : http
				flow A -> : http
				""");
		assertEquals(List.of("A"), names(index.place(find(index, ClusterGroup.class, "Main")).servers()));
		assertTrue(index.place(find(index, Database.class, "Box")).servers().isEmpty());
		HostFacts host = index.host(find(index, Host.class, "H"));
		assertEquals(1, host.unknownServers());
		assertTrue(host.isClustered(), "it is said to be clustered, only not where");
		assertEquals(List.of("A"), names(host.enabledServers()));
	}
}
