enum E { A; B; C(x:Int); }
class UnmatchedNested {
	static function main() {
		var x = switch (E.A) { case A: 1; case B: 2; case C(1): 3; }
	}
}
