abstract Early(Int) from Int {
	public function new(stop:Bool) {
		if (stop)
			return;
		this = 1;
	}
}

class ThisUnset {
	static function main() {
		new Early(true);
	}
}
