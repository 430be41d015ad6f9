class WrongPackageUser {
	static var of:WrongPackage;
	static function main() {
		trace(WrongPackage.x);
	}
}
