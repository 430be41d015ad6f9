enum E { A; B; C(x:Int); }
class UnmatchedGuard {
	static function x2() return true;
	static function main() {
		var x = switch (E.A) { case A: 1; case B if (x2()): 2; case C(_): 3; }
	}
}
