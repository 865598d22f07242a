package org.btdeploy.edit.compose;

import static org.btdeploy.edit.Fixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.btdeploy.edit.Fixture;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.junit.jupiter.api.Test;

/** Hosts and databases that are created where they run. */
class CreateOnServersTest {
	private final Fixture fixture = Fixture.standard();
	private final Fixture bare = Fixture.of("deployment D { server S-1 : biztalk\n server S-2 : sql-server }");

	@Test
	void hostRunsOnEachOfTheServers() {
		BizTalkGroup group = fixture.get("Main", BizTalkGroup.class);
		Server one = fixture.get("BTS-1", Server.class);
		Server two = fixture.get("BTS-2", Server.class);
		CreateHost create = new CreateHost(fixture.deployment(), group, List.of(one, two)).with(Literals.HOST__TRACKING, true);
		assertEquals("Create a host on BTS-1 and BTS-2", create.label());
		Host host = (Host) ((HostInstance) fixture.run(create)).eContainer();
		assertSame(group, host.eContainer());
		assertEquals(List.of(one, two), host.getInstances().stream().map(HostInstance::getServer).toList());
		assertEquals("A host has one instance on a server only.", refused(new CreateHost(fixture.deployment(), group, List.of(one, one))));
		Server stranger = bare.get("S-1", Server.class);
		assertEquals("S-1 is not in this deployment.", refused(new CreateHost(fixture.deployment(), group, List.of(stranger))));
	}

	@Test
	void firstHostBringsItsGroup() {
		HostInstance instance = (HostInstance) bare.run(new CreateHost(bare.deployment(), null, List.of(bare.get("S-1", Server.class))));
		assertEquals("BizTalk", ((BizTalkGroup) instance.eContainer().eContainer()).getName());
		assertEquals(Host.class, bare.run(new CreateHost(bare.deployment(), bare.get("BizTalk", BizTalkGroup.class), List.of())).eClass().getInstanceClass());
	}

	@Test
	void databasesOfBizTalkBelongToTheGroupOthersToTheDeployment() {
		Database box = (Database) bare.run(new CreateDatabase("messagebox", bare.get("S-2", Server.class), null));
		assertEquals("BizTalkMsgBoxDb", box.getName());
		assertEquals("BizTalk", ((BizTalkGroup) box.eContainer()).getName());
		Database other = (Database) bare.run(new CreateDatabase("ssisdb", bare.get("S-2", Server.class), null));
		assertSame(bare.deployment(), other.eContainer());
		Database clustered = (Database) fixture.run(new CreateDatabase("management", fixture.get("Sql", ClusterGroup.class), fixture.get("Main", BizTalkGroup.class)));
		assertSame(fixture.get("Main"), clustered.eContainer());
		assertEquals("A database is on a server, an instance of SQL Server, or a cluster group with SQL Server.", refused(new CreateDatabase("management", null, null)));
	}
}
