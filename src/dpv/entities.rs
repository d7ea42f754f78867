//! The things that processes refer to: controller, officer, authority, people, purposes, data, recipients
//! and transfers.

use super::Graph;
use super::node::{Node, link};
use super::terms;
use crate::model::blocks::{Address, Contact};
use crate::model::values::{Country, Stated};
use crate::model::words::DataClass;
use crate::model::{Party, Transfer};
use crate::notice::{CategoryFacts, Outside, add_once};
use serde_json::{Value, json};

/// The transfers that the statement tells of.
pub(super) fn transfers_of<'f>(facts: &'f crate::notice::NoticeFacts) -> &'f [&'f Transfer] {
    match &facts.outside {
        Outside::Transfers { transfers, .. } => transfers,
        Outside::Unknown | Outside::None => &[],
    }
}

impl Graph<'_> {
    /// The organisation with every way to reach it, and its officer (art. 13(1)(a)-(b)).
    pub(super) fn controller(&self) -> Value {
        let controller = &self.public.controller;
        let addresses = [&controller.postal_address, &controller.visiting_address].into_iter().flatten();
        let general = [&controller.email, &controller.phone, &controller.website, &controller.contact_form];
        let contact = general.into_iter().flatten().map(|way| json!(way));
        let privacy = controller.privacy_contact.iter().map(|contact| self.contact(contact, &[]));
        let representative = controller.eu_representative.as_ref().and_then(Stated::value);
        Node::named("#controller", &["dpv:DataController"])
            .with("dpv:hasName", self.public.display_name().map(|name| json!(name)))
            .list("dct:identifier", controller.kvk_number.iter().map(|number| json!(number)))
            .list("dpv:hasAddress", addresses.map(|address| self.address(address)))
            .list("dpv:hasCountry", controller.country.iter().map(|c| self.country(c, "dpv:Country")))
            .list("dpv:hasContact", contact.chain(privacy))
            .list("dpv:hasDataProtectionOfficer", self.officer())
            .list("dpv:hasRepresentative", representative.map(|c| self.contact(c, &["dpv:Representative"])))
            .list("dpv:hasAuthority", controller.supervisory_authority.iter().map(|_| link("#authority")))
            .done()
    }

    fn officer(&self) -> Option<Value> {
        let officer = self.public.controller.dpo.as_ref().filter(|dpo| dpo.appointed != Some(false))?;
        let ways: Vec<Value> =
            [&officer.email, &officer.phone].into_iter().flatten().map(|w| json!(w)).collect();
        let known = officer.appointed == Some(true) || !ways.is_empty();
        known.then(|| Node::of(&["dpv:DataProtectionOfficer"]).list("dpv:hasContact", ways).done())
    }

    /// Where people can complain (art. 13(2)(d)).
    pub(super) fn authority(&self) -> Option<Value> {
        let authority = self.public.controller.supervisory_authority.as_ref()?;
        let ways = [&authority.complaint_url, &authority.phone].into_iter().flatten();
        let node = Node::named("#authority", &["dpv:DataProtectionAuthority"])
            .with("dpv:hasName", authority.name.as_ref().map(|name| json!(name)))
            .list("dpv:hasAddress", authority.address.iter().map(|address| self.address(address)))
            .list("dpv:hasContact", ways.map(|way| json!(way)));
        Some(node.done())
    }

    fn contact(&self, contact: &Contact, types: &[&str]) -> Value {
        let ways = [&contact.email, &contact.phone, &contact.website].into_iter().flatten();
        Node::of(types)
            .with("dpv:hasName", contact.name.as_ref().map(|name| json!(name)))
            .list("dpv:hasAddress", contact.address.iter().map(|address| self.address(address)))
            .list("dpv:hasContact", ways.map(|way| json!(way)))
            .done()
    }

    /// An address on one line.
    fn address(&self, address: &Address) -> Value {
        let town = [&address.postal_code, &address.city].into_iter().flatten();
        let town = town.map(String::as_str).collect::<Vec<_>>().join(" ");
        let country = address.country.as_ref().map(|code| self.language.country(code));
        let parts =
            address.street.clone().into_iter().chain(Some(town).filter(|t| !t.is_empty())).chain(country);
        json!(parts.collect::<Vec<_>>().join(", "))
    }

    /// The groups of people: those of the notice, and those of its activities.
    pub(super) fn people(&self) -> Vec<Value> {
        let mut ids: Vec<&str> = self.facts.people.iter().map(|group| group.id.as_str()).collect();
        let of_activities = self.facts.activities.iter().flat_map(|(_, activity)| &activity.data_subjects);
        of_activities.for_each(|id| add_once(&mut ids, id));
        let groups = ids.into_iter().filter_map(|id| self.public.data_subject_group(id));
        groups
            .map(|group| {
                Node::named(&format!("#people-{}", group.id), &["dpv:DataSubject"])
                    .with("dct:title", self.name(group.name.as_ref(), &group.id))
                    .with("dct:description", group.description.as_ref().and_then(|text| self.text(text)))
                    .done()
            })
            .collect()
    }

    /// Every purpose, a part with the main purpose that it is a part of.
    pub(super) fn purposes(&self) -> Vec<Value> {
        let facts = self.facts.purposes.iter();
        let each = facts.flat_map(|facts| std::iter::once(facts.purpose).chain(facts.parts.iter().copied()));
        each.filter_map(|real| self.public.purpose(&real.id))
            .map(|purpose| {
                Node::named(&format!("#purpose-{}", purpose.id), &["dpv:Purpose"])
                    .with("dct:title", self.name(purpose.name.as_ref(), &purpose.id))
                    .with("dct:description", purpose.description.as_ref().and_then(|text| self.text(text)))
                    .with("skos:broader", purpose.parent.as_ref().map(|id| link(&format!("#purpose-{id}"))))
                    .done()
            })
            .collect()
    }

    /// Every category of data with its elements; what is sensitive in law says so, as on the page.
    pub(super) fn categories(&self) -> Vec<Value> {
        self.facts.categories.iter().map(|facts| self.category(facts)).collect()
    }

    fn category(&self, facts: &CategoryFacts) -> Value {
        let category = facts.category;
        let elements = facts.elements.iter().map(|facts| {
            let shown = facts.class.filter(|class| class.is_special() || *class == DataClass::Criminal);
            Node::named(&format!("#element-{}", facts.element.id), &types(shown.or(facts.element.class)))
                .with("dct:title", self.name(facts.element.name.as_ref(), &facts.element.id))
                .done()
        });
        let special = facts.has_special().then_some(DataClass::Special);
        Node::named(&format!("#data-{}", category.id), &types(category.class.or(special)))
            .with("dct:title", self.name(category.name.as_ref(), &category.id))
            .with("dct:description", category.description.as_ref().and_then(|text| self.text(text)))
            .list("dct:hasPart", elements)
            .done()
    }

    /// Every party that may be named, by its category.
    pub(super) fn recipients(&self) -> Vec<Value> {
        self.parties.iter().map(|party| self.recipient(party)).collect()
    }

    fn recipient(&self, party: &Party) -> Value {
        let entries = self.facts.recipients.iter().filter(|facts| facts.party.id == party.id);
        let roles = entries.filter_map(|facts| facts.role).map(terms::recipient);
        let mut types = vec!["dpv:Recipient"];
        roles.for_each(|role| add_once(&mut types, role));
        let countries = |list: &Option<Stated<Vec<Country>>>| -> Vec<Value> {
            let codes = list.iter().flat_map(Stated::entries);
            codes.map(|code| self.country(code, "dpv:Country")).collect()
        };
        let place = |kind: &str, countries: Vec<Value>| {
            (!countries.is_empty()).then(|| Node::of(&[kind]).list("dpv:hasCountry", countries).done())
        };
        let stored = place("dpv:StorageLocation", countries(&party.hosting_countries));
        let handled = place("dpv:ProcessingLocation", countries(&party.support_access_countries));
        Node::named(&format!("#party-{}", party.id), &types)
            .with("dpv:hasName", self.name(party.name.as_ref(), &party.id))
            .with("dct:description", party.description.as_ref().and_then(|text| self.text(text)))
            .list("skos:example", party.examples.iter().filter_map(|text| self.text(text)))
            .list("dpv:hasCountry", party.country.iter().map(|code| self.country(code, "dpv:Country")))
            .list("dpv:hasStorageCondition", stored)
            .list("dpv:hasProcessingCondition", handled)
            .done()
    }

    /// Every transfer outside the EEA with its country and its tool in law (art. 13(1)(f)).
    pub(super) fn transfers(&self) -> Vec<Value> {
        let found = transfers_of(self.facts).iter().filter_map(|real| self.public.transfer(&real.id));
        found
            .map(|transfer| {
                let importer = transfer.importer.iter().filter(|id| self.names(id));
                let country = transfer.country.iter().map(|code| self.country(code, "dpv:ThirdCountry"));
                let tool = transfer.mechanism.and_then(terms::transfer_tool).map(link);
                let copy = transfer.copy_available_at.as_ref().and_then(|text| self.text(text));
                Node::named(&format!("#transfer-{}", transfer.id), &["dpv:Process"])
                    .with("dpv:hasProcessing", link("dpv:CrossBorderTransfer"))
                    .with("dpv:hasDataExporter", link("#controller"))
                    .list("dpv:hasDataImporter", importer.map(|id| link(&format!("#party-{id}"))))
                    .list("dpv:hasThirdCountry", country)
                    .list("dpv:hasLegalBasis", tool)
                    .with("dct:description", copy)
                    .done()
            })
            .collect()
    }
}

/// What data are by the class they have.
pub(super) fn types(class: Option<DataClass>) -> Vec<&'static str> {
    let special = class.is_some_and(DataClass::is_special);
    let mut types = vec![if special { "dpv:SpecialCategoryPersonalData" } else { "dpv:PersonalData" }];
    types.extend(class.and_then(terms::data_class));
    types
}
