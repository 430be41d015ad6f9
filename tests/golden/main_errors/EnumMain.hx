enum EnumMain { A; }
