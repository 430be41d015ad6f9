class ThisInStatic {
	static function main() {
		this;
	}
}
