abstract A(Int) {
	public function new(b:Bool) {
		if (b) this = 1;
	}
}
class MissingThisPlace { static function main() {} }
