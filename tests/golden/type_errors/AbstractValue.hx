abstract Plain(Int) {}

class AbstractValue {
	static function main() {
		var x:Any = Plain;
	}
}
