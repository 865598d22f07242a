package org.btdeploy.rules.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.compose.Fixes;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.delete.DeleteElements;
import org.btdeploy.edit.move.MoveElements;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.Known;
import org.btdeploy.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/** Edits that fixes of several families consist of, and ways into a finding. */
final class Common {
	private Common() {
	}

	/** @return the elements of the type among the involved ones */
	static <T extends EObject> List<T> involved(Finding finding, Class<T> type) {
		List<T> found = new ArrayList<>(2);
		for (EObject element : finding.involved()) {
			if (type.isInstance(element) && Known.of(element) != null) {
				found.add(type.cast(element));
			}
		}
		return found;
	}

	/** @return the operation, called by a text of this package */
	static Operation named(Operation operation, String key, Object... arguments) {
		return Sequence.of(Messages.get(key, arguments), List.of(operation));
	}

	/** Moves the server to each domain of one of the kinds, one at a time. */
	static void moves(Server server, DeploymentIndex deployment, Proposals proposals, DomainKind... kinds) {
		for (Domain domain : Places.domains(deployment, kinds)) {
			if (deployment.server(server).domain() == null || deployment.server(server).domain().domain() != domain) {
				proposals.add(MoveElements.to(server, domain));
			}
		}
	}

	static Operation delete(EObject element, String key, Object... arguments) {
		return named(new DeleteElements(element), key, arguments);
	}

	static Operation deleteInstance(HostInstance instance) {
		return delete(instance, "Common_deleteInstance", instance.eContainer(), instance.getServer());
	}

	static Operation enable(HostInstance instance) {
		return new SetFeature(instance, Literals.HOST_INSTANCE__DISABLED, null).labelled(Messages.get("Common_enable", instance.eContainer(), instance.getServer()));
	}

	static Operation disable(HostInstance instance) {
		return new SetFeature(instance, Literals.HOST_INSTANCE__DISABLED, true).labelled(Messages.get("Common_disable", instance.eContainer(), instance.getServer()));
	}

	/** @return an instance of the host on the server: the one that is disabled there enabled, else a new one */
	static Operation runOn(Host host, Server server) {
		for (HostInstance instance : host.getInstances()) {
			if (instance.getServer() == server && instance.isDisabled()) {
				return enable(instance);
			}
		}
		return Connect.hostInstance(host, server, null);
	}

	/** Lets the instance run on another server. Accounts go with it. */
	static Operation moveInstance(HostInstance instance, Server server) {
		return new SetFeature(instance, Literals.HOST_INSTANCE__SERVER, server)
			.labelled(Messages.get("Common_moveInstance", instance.eContainer(), server, instance.getServer()));
	}

	/** @param place domain, zone or deployment */
	static CreateElement newServer(EObject place, ServerRole... roles) {
		List<String> words = new ArrayList<>();
		for (ServerRole role : roles) {
			words.add(role.getLiteral());
		}
		String key = words.size() == 1 ? "Common_newServer" : "Common_newServerOfRoles";
		return new CreateElement(Literals.SERVER, place).with(Literals.SERVER__ROLE_WORDS, words).labelled(Messages.get(key, words, place));
	}

	static Operation addRole(Server server, ServerRole role) {
		return Fixes.addRole(server, role.getLiteral());
	}

	static Operation removeRole(Server server, ServerRole role) {
		return Fixes.removeRole(server, role.getLiteral());
	}

	/** All at once, since each of two removals by themselves would start from the roles there are now. */
	static Operation removeRoles(Server server, Collection<ServerRole> roles) {
		List<String> words = new ArrayList<>(server.getRoleWords());
		for (ServerRole role : roles) {
			words.remove(role.getLiteral());
		}
		return new SetFeature(server, Literals.SERVER__ROLE_WORDS, words).labelled(Messages.get(roles.size() == 1 ? "Common_withoutRole" : "Common_withoutRoles", server, roles));
	}
}
