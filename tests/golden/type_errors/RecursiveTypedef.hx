typedef T = T;
class RecursiveTypedef {
	static function main() {
		var x:T = null;
	}
}
