class FrozenRecordsShared {
	static function main() {
		var ann = {name: "Ann", tags: ["a"]};
		var people = [ann, {name: "Anna", tags: ann.tags}, ann];
		people.push(people[0]);
		Sys.println(people.length + people[1].tags.length);
	}
}
