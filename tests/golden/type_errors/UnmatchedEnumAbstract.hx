enum abstract E(Int) { var A; var B; }
class UnmatchedEnumAbstract {
	static function main() {
		var x = switch (E.A) { case A: 1; }
	}
}
