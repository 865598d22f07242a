package org.btdeploy.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.diagram.notation.Tint;
import org.btdeploy.diagram.scene.Row;
import org.junit.jupiter.api.Test;

/** Which servers, hosts and lines the hosts view shows. */
class HostsViewTest {
	private static final String HOSTS = """
		  internet Net
		  partner Far
		  domain Outer : perimeter { server MAIL : mail-server }
		  domain Inner : services {
		    server A : biztalk
		    server B : biztalk
		    server DC : domain-controller
		  }
		  domain Data : data { server SQL "SQL" : sql-server server MOM : sql-server }
		  server KEY : master-secret
		  group G : enterprise {
		    database M : management on SQL
		    database X : messagebox on SQL
		    host Web : isolated { receive http, soap instance on A instance on B }
		    host Send : in-process { send file only-32-bit authentication-trusted instance on A }
		    host Work : in-process { process default instance on A instance on B { disabled } }
		    host Ftp : in-process { receive ftp clustered in CLU.R instance on A instance on B }
		    host Track : in-process { tracking instance on B }
		    host All : in-process { receive file send smtp process instance on B }
		    send-port P : sftp in All { address "x" }
		    host Idle : in-process { instance on A }
		  }
		  database Other : monitoring on MOM
		  cluster CLU : active-passive { nodes A, B group R { resources network-name, ip-address, biztalk-host active B } }
		  flow Net -> Web : https
		  flow Send -> Net : smtp
		  flow Far -> MAIL : smtp
		""";

	private final ShownView hosts = new ShownView(ViewKind.HOSTS, HOSTS);

	@Test
	void showsServersWithHostsAndWhatHostsNeedAndNothingElse() {
		assertEquals(List.of("Net", "Inner", "CLU", "Inner/A", "Inner/B", "Data", "Data/SQL", "KEY"), hosts.boxes());
	}

	@Test
	void rowsSayWhatAHostDoesAndWhichInstanceItIs() {
		assertEquals(List.of("Web | HTTP, SOAP | 1 of 2", "Send | FILE · trusted · 32-bit | only one", "Work | default host | only one",
			"Ftp | FTP · cluster group R | standby | PASSIVE", "Idle | only one"), hosts.rows("Inner/A"));
		assertEquals(List.of("Web | HTTP, SOAP | 2 of 2", "Work | default host | disabled | PASSIVE", "Ftp | FTP · cluster group R | active", "Track | only one",
			"All | receives FILE · sends SMTP, SFTP · processes | only one"), hosts.rows("Inner/B"));
	}

	@Test
	void colourAndIconTellTheFunction() {
		assertEquals(List.of(Tint.SERVICE_INTERFACES, Tint.PERIMETER, Tint.SERVICES, Tint.SERVICE_INTERFACES, Tint.CORPORATE),
			hosts.content("Inner/A").rows().stream().map(Row::tint).toList());
		assertEquals(List.of("host-isolated", "host:send", "host:process", "host:receive", "host"),
			hosts.content("Inner/A").rows().stream().map(row -> row.notation().key()).toList());
		assertEquals("host-several", hosts.content("Inner/B").rows().get(4).notation().key());
	}

	@Test
	void databasesAreCounted() {
		assertEquals(List.of("2 databases"), hosts.content("Data/SQL").details());
	}

	@Test
	void trunksLeadFromCallersToHostsAndOnToWhatTheyNeed() {
		assertEquals(List.of("Net - Inner", "Inner > Data [databases]", "Inner > KEY [master secret]"), hosts.lines());
	}

	@Test
	void rowsAreElementsThatCanBeSelected() {
		assertTrue(hosts.content("Inner/A").rows().stream().allMatch(row -> row.element() != null));
	}

	@Test
	void groupsTellTheirEditionAndHostsTheirGroupWhereThereAreSeveral() {
		ShownView shown = new ShownView(ViewKind.HOSTS, "server A : biztalk\n server B : biztalk\n"
			+ "group G : enterprise { version \"2020\" host H : in-process { process instance on A } }\n group N \"Night\" : standard { host J : in-process { instance on B } }\n");
		assertEquals(List.of("Enterprise edition, BizTalk Server 2020"), shown.content("G").details());
		assertEquals(List.of("H | G | only one"), shown.rows("A"));
		assertEquals(List.of("J | Night | only one"), shown.rows("B"));
	}

	@Test
	void deploymentWithoutHostsIsEmpty() {
		assertEquals(List.of(), new ShownView(ViewKind.HOSTS, "server S : iis\n").boxes());
	}

	@Test
	void unresolvedServersAndClustersDoNoHarm() {
		ShownView broken = new ShownView(ViewKind.HOSTS, "server A : biztalk\n group G : enterprise { database M : management on Nowhere\n"
			+ "host H : in-process { clustered in Gone.R instance on A instance on Nobody } }\n");
		assertEquals(List.of("G", "A"), broken.boxes());
		assertEquals(List.of("H | 1 of 2"), broken.rows("A"));
	}
}
