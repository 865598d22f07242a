package org.btdeploy.rules;

import java.util.List;

import org.btdeploy.rules.acceptance.ExpiredAcceptance;
import org.btdeploy.rules.acceptance.UnmatchedAcceptance;
import org.btdeploy.rules.availability.AvailabilityGroupLayout;
import org.btdeploy.rules.availability.ClusteredHostCannotFailOver;
import org.btdeploy.rules.availability.DatabaseNotClustered;
import org.btdeploy.rules.availability.FileReceivedTwice;
import org.btdeploy.rules.availability.HarmfulLoadBalancing;
import org.btdeploy.rules.availability.HostApartFromSso;
import org.btdeploy.rules.availability.HostOnSsoClusterNode;
import org.btdeploy.rules.availability.IncompleteCluster;
import org.btdeploy.rules.availability.MasterSecretNotClustered;
import org.btdeploy.rules.availability.MessageBoxNotClustered;
import org.btdeploy.rules.availability.MixedServers;
import org.btdeploy.rules.availability.NoDedicatedPair;
import org.btdeploy.rules.availability.QueueNotClustered;
import org.btdeploy.rules.availability.ReceiverNotClustered;
import org.btdeploy.rules.availability.ReceiverNotLoadBalanced;
import org.btdeploy.rules.availability.SameHyperVHost;
import org.btdeploy.rules.availability.SharedComputers;
import org.btdeploy.rules.availability.SingleEndpoint;
import org.btdeploy.rules.availability.SingleInstanceReceiver;
import org.btdeploy.rules.availability.TooFewHostInstances;
import org.btdeploy.rules.availability.TooFewTrackingInstances;
import org.btdeploy.rules.availability.UnsupportedCopies;
import org.btdeploy.rules.availability.UselessLoadBalancing;
import org.btdeploy.rules.availability.VirtualServers;
import org.btdeploy.rules.consistency.EditionLimits;
import org.btdeploy.rules.consistency.HandlerInWrongHost;
import org.btdeploy.rules.consistency.HostInstancePlacement;
import org.btdeploy.rules.consistency.NoTracking;
import org.btdeploy.rules.consistency.Only32BitAdapter;
import org.btdeploy.rules.consistency.UnfittingFlow;
import org.btdeploy.rules.consistency.UniqueComponents;
import org.btdeploy.rules.operations.LogShippingGaps;
import org.btdeploy.rules.operations.NoMasterSecretBackup;
import org.btdeploy.rules.operations.NoMonitoring;
import org.btdeploy.rules.scalability.ConflictingLoad;
import org.btdeploy.rules.scalability.MixedHost;
import org.btdeploy.rules.scalability.PublishingMaster;
import org.btdeploy.rules.scalability.SharedMessageBox;
import org.btdeploy.rules.scalability.TwoMessageBoxes;
import org.btdeploy.rules.security.AdministrationPath;
import org.btdeploy.rules.security.AdministrationServer;
import org.btdeploy.rules.security.BroadFirewallRule;
import org.btdeploy.rules.security.ClearTextInsideNetwork;
import org.btdeploy.rules.security.ClearTextOverInternet;
import org.btdeploy.rules.security.ClearTextToSsoDatabase;
import org.btdeploy.rules.security.DataDomainTrusts;
import org.btdeploy.rules.security.DatabaseOutsideDataDomain;
import org.btdeploy.rules.security.DirectAccessToData;
import org.btdeploy.rules.security.DomainBorderWithoutFirewall;
import org.btdeploy.rules.security.HostInPerimeter;
import org.btdeploy.rules.security.InnerPortFromPerimeter;
import org.btdeploy.rules.security.InternetWithoutFirewall;
import org.btdeploy.rules.security.MasterSecretNotAlone;
import org.btdeploy.rules.security.MergedDomainUnprotected;
import org.btdeploy.rules.security.MisplacedEndpoint;
import org.btdeploy.rules.security.MisplacedFunction;
import org.btdeploy.rules.security.MissingDomainController;
import org.btdeploy.rules.security.MissingTrust;
import org.btdeploy.rules.security.OrchestrationsWithReceivers;
import org.btdeploy.rules.security.PortalAccess;
import org.btdeploy.rules.security.QueuesOverInternet;
import org.btdeploy.rules.security.RuntimeInPerimeter;
import org.btdeploy.rules.security.SharedAccount;
import org.btdeploy.rules.security.SharedSsoDatabase;
import org.btdeploy.rules.security.SharedTrackingHost;
import org.btdeploy.rules.security.SharedTrust;
import org.btdeploy.rules.security.SimplerDomains;
import org.btdeploy.rules.security.SsoInPerimeter;
import org.btdeploy.rules.security.UnforeseenTrust;
import org.btdeploy.rules.security.WebTrafficWithoutProxy;

/** The catalogue: every rule there is, one line each, in the order of their ids within their categories. */
public final class Rules {
	private static final List<Rule> ALL = List.of(
			new RuntimeInPerimeter(),
			new HostInPerimeter(),
			new SsoInPerimeter(),
			new DatabaseOutsideDataDomain(),
			new DataDomainTrusts(),
			new MissingTrust(),
			new UnforeseenTrust(),
			new InternetWithoutFirewall(),
			new DomainBorderWithoutFirewall(),
			new DirectAccessToData(),
			new MergedDomainUnprotected(),
			new ClearTextInsideNetwork(),
			new ClearTextToSsoDatabase(),
			new WebTrafficWithoutProxy(),
			new QueuesOverInternet(),
			new ClearTextOverInternet(),
			new InnerPortFromPerimeter(),
			new BroadFirewallRule(),
			new MissingDomainController(),
			new SharedSsoDatabase(),
			new MasterSecretNotAlone(),
			new AdministrationServer(),
			new MisplacedFunction(),
			new OrchestrationsWithReceivers(),
			new SharedTrackingHost(),
			new SharedTrust(),
			new SharedAccount(),
			new AdministrationPath(),
			new MisplacedEndpoint(),
			new PortalAccess(),
			new SimplerDomains(),
			new TooFewHostInstances(),
			new FileReceivedTwice(),
			new ReceiverNotClustered(),
			new QueueNotClustered(),
			new SingleInstanceReceiver(),
			new ReceiverNotLoadBalanced(),
			new UselessLoadBalancing(),
			new HarmfulLoadBalancing(),
			new DatabaseNotClustered(),
			new MessageBoxNotClustered(),
			new MasterSecretNotClustered(),
			new HostOnSsoClusterNode(),
			new HostApartFromSso(),
			new ClusteredHostCannotFailOver(),
			new IncompleteCluster(),
			new SharedComputers(),
			new NoDedicatedPair(),
			new MixedServers(),
			new SameHyperVHost(),
			new VirtualServers(),
			new TooFewTrackingInstances(),
			new AvailabilityGroupLayout(),
			new UnsupportedCopies(),
			new SingleEndpoint(),
			new TwoMessageBoxes(),
			new PublishingMaster(),
			new SharedMessageBox(),
			new ConflictingLoad(),
			new MixedHost(),
			new NoMasterSecretBackup(),
			new LogShippingGaps(),
			new NoMonitoring(),
			new UniqueComponents(),
			new HandlerInWrongHost(),
			new HostInstancePlacement(),
			new NoTracking(),
			new Only32BitAdapter(),
			new EditionLimits(),
			new UnfittingFlow(),
			new ExpiredAcceptance(),
			new UnmatchedAcceptance());

	private Rules() {
	}

	/** @return all rules, not modifiable */
	public static List<Rule> all() {
		return ALL;
	}

	/** @return the rule with that id, null if there is none */
	public static Rule find(String id) {
		for (Rule rule : ALL) {
			if (rule.id().equals(id)) {
				return rule;
			}
		}
		return null;
	}
}
