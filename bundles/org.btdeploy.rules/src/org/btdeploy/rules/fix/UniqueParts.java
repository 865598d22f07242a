package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.MakeOnly;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.delete.DeleteElements;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.ClusterResource;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Parts of which there is exactly one: adds what is missing, keeps one of several. */
final class UniqueParts {
	private UniqueParts() {
	}

	static void one(Finding finding, DeploymentIndex deployment, Proposals proposals) {
		switch (finding.element()) {
			case Deployment whole -> missing(deployment, proposals);
			case BizTalkGroup group -> missing(group, deployment, proposals);
			case Host host -> defaults((BizTalkGroup) host.eContainer(), deployment, proposals);
			case Database database -> several(database, finding, proposals);
			case Server server -> masterSecrets(finding, proposals);
			case ClusterGroup group -> masterSecrets(finding, proposals);
			default -> {
				// nothing of which there is one
			}
		}
	}

	private static void missing(DeploymentIndex deployment, Proposals proposals) {
		for (ServerFacts server : deployment.servers()) {
			boolean alone = server.has(ServerRole.SSO_SERVER) && server.roles().size() == 1 && server.instances().isEmpty();
			if (alone && !server.isIn(DomainKind.PERIMETER)) {
				proposals.add(Common.addRole(server.server(), ServerRole.MASTER_SECRET_SERVER));
			}
		}
		proposals.add(Common.newServer(NewServers.place(deployment, DomainKind.SERVICES), ServerRole.MASTER_SECRET_SERVER));
		EObject owner = deployment.groups().isEmpty() ? deployment.deployment() : deployment.groups().get(0);
		addDatabase(database(DatabaseKind.SSO, owner, deployment), DatabaseKind.SSO, owner, deployment, proposals);
	}

	private static void missing(BizTalkGroup group, DeploymentIndex deployment, Proposals proposals) {
		addDatabase(database(DatabaseKind.MANAGEMENT, group, deployment), DatabaseKind.MANAGEMENT, group, deployment, proposals);
		addDatabase(database(DatabaseKind.MESSAGEBOX, group, deployment).with(Literals.DATABASE__MASTER, true), DatabaseKind.MESSAGEBOX, group, deployment, proposals);
		defaults(group, deployment, proposals);
	}

	/** A new database where the others of its owner are, else at the first place made for databases. */
	static CreateElement database(DatabaseKind kind, EObject owner, DeploymentIndex deployment) {
		CreateElement create = new CreateElement(Literals.DATABASE, owner).with(Literals.DATABASE__KIND_WORD, kind.getLiteral());
		List<Database> others = owner instanceof BizTalkGroup group ? deployment.databasesOf(group) : deployment.databases();
		if (!others.isEmpty() && others.get(0).getLocation() != null) {
			create.with(Literals.DATABASE__LOCATION, others.get(0).getLocation());
		}
		return create.labelled(Messages.get("UniqueParts_database", kind, owner));
	}

	/** Where there is no place for it, that is made as well. */
	static void addDatabase(CreateElement create, DatabaseKind kind, EObject owner, DeploymentIndex deployment, Proposals proposals) {
		proposals.add(create);
		if (create.refusal() != null) {
			CreateElement server = Common.newServer(NewServers.place(deployment, DomainKind.DATA), ServerRole.SQL_SERVER);
			proposals.add(new Sequence(Messages.get("UniqueParts_databaseOnNew", kind, owner)).step(server).then(made -> create.with(Literals.DATABASE__LOCATION, made)));
		}
	}

	/** Hosts that process are what a default host usually is. */
	static void defaults(BizTalkGroup group, DeploymentIndex deployment, Proposals proposals) {
		for (boolean wanted : new boolean[] { true, false }) {
			for (HostFacts host : deployment.hostsOf(group)) {
				boolean usual = host.host().isDefault() || host.functions().contains(HostFunction.PROCESS);
				if (host.host().getType() == HostType.IN_PROCESS && usual == wanted) {
					proposals.add(MakeOnly.defaultHost(host.host()));
				}
			}
		}
	}

	private static void several(Database database, Finding finding, Proposals proposals) {
		List<Database> others = new ArrayList<>(Common.involved(finding, Database.class));
		if (database.getKind() == DatabaseKind.MESSAGEBOX) {
			others.remove(database);
			others.add(0, database);
			others.forEach(box -> proposals.add(MakeOnly.masterMessageBox(box)));
			return;
		}
		others.add(database);
		for (Database kept : others) {
			List<Database> deleted = new ArrayList<>(others);
			deleted.remove(kept);
			proposals.add(Common.named(new DeleteElements(deleted), "UniqueParts_keep", kept, deleted));
		}
	}

	private static void masterSecrets(Finding finding, Proposals proposals) {
		List<EObject> keepers = new ArrayList<>(finding.involved());
		keepers.add(finding.element());
		for (EObject kept : keepers) {
			Sequence removals = new Sequence(Messages.get("UniqueParts_masterSecret", kept));
			for (EObject other : keepers) {
				if (other != kept) {
					removals.step(withoutMasterSecret(other));
				}
			}
			proposals.add(removals);
		}
	}

	/** The server may still need Single Sign-On, which came with the master secret. */
	private static Operation withoutMasterSecret(EObject keeper) {
		if (keeper instanceof ClusterGroup group) {
			return Resources.remove(group, "UniqueParts_masterSecret", ClusterResource.MASTER_SECRET);
		}
		Server server = (Server) keeper;
		List<String> words = new ArrayList<>(server.getRoleWords());
		int at = words.indexOf(ServerRole.MASTER_SECRET_SERVER.getLiteral());
		if (words.contains(ServerRole.SSO_SERVER.getLiteral()) || words.contains(ServerRole.BIZTALK_RUNTIME.getLiteral())) {
			words.remove(at);
		} else {
			words.set(at, ServerRole.SSO_SERVER.getLiteral());
		}
		Sequence sequence = new Sequence(Messages.get("Common_withoutRole", server, ServerRole.MASTER_SECRET_SERVER)).step(new SetFeature(server, Literals.SERVER__ROLE_WORDS, words));
		return server.getMasterSecretBackup() == null ? sequence : sequence.step(new SetFeature(server, Literals.SERVER__MASTER_SECRET_BACKUP, null));
	}
}
