package org.btdeploy.edit.compose;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Protection;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;

/** Small edits that quick fixes offer by name. */
public final class Fixes {
	private Fixes() {
	}

	/** @param role word; quoted if the tool does not know it */
	public static Operation addRole(Server server, String role) {
		return SetFeature.adding(server, Literals.SERVER__ROLE_WORDS, role).labelled(Messages.get("Fixes_addRole", role, Describe.name(server)));
	}

	/** Refused for a role that is only there because another one brings it. */
	public static Operation removeRole(Server server, String role) {
		return SetFeature.removing(server, Literals.SERVER__ROLE_WORDS, role).labelled(Messages.get("Fixes_removeRole", role, Describe.name(server)));
	}

	/** @param nature null for what it is by default, physical */
	public static Operation setNature(Server server, ServerNature nature) {
		return new SetFeature(server, Literals.SERVER__NATURE, nature);
	}

	public static Operation protect(Connection connection, Protection protection) {
		return new SetFeature(connection, Literals.CONNECTION__PROTECTION_WORD, protection.getLiteral())
			.labelled(Messages.get("Fixes_protect", Describe.name(connection), protection.getLiteral()));
	}

	/**
	 * Accepts the findings of a rule.
	 *
	 * @param subject the element whose findings are accepted, null for all; must have a name
	 * @param owner who decided, null if not said
	 * @param until last day as year-month-day, null without limit
	 */
	public static Operation accept(Deployment deployment, String rule, NamedElement subject, String reason, String owner, String until) {
		String label = subject == null ? Messages.get("Fixes_accept", rule) : Messages.get("Fixes_acceptOn", rule, Describe.name(subject));
		return new CreateElement(Literals.ACCEPTANCE, deployment).with(Literals.ACCEPTANCE__RULE, rule).with(Literals.ACCEPTANCE__SUBJECT, subject)
			.with(Literals.ACCEPTANCE__REASON, reason).with(Literals.ACCEPTANCE__OWNER, owner).with(Literals.ACCEPTANCE__UNTIL, until).labelled(label);
	}
}
