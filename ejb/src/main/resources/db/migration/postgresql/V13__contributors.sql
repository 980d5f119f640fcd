-- Contributors of the pool (出资方): the city and its districts by their codes of GB/T 2260. The three
-- areas that act like districts without being one in the standard have codes of our own (YUQIAO).

CREATE TABLE contributor (
  code VARCHAR(20) NOT NULL,
  contributor_name VARCHAR(100) NOT NULL,
  code_source VARCHAR(60) NOT NULL,
  CONSTRAINT pk_contributor PRIMARY KEY (code),
  CONSTRAINT uq_contributor_name UNIQUE (contributor_name)
);

INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500000', '市级', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500101', '万州区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500102', '涪陵区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500103', '渝中区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500104', '大渡口区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500105', '江北区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500106', '沙坪坝区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500107', '九龙坡区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500108', '南岸区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500109', '北碚区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500110', '綦江区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500111', '大足区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500112', '渝北区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500113', '巴南区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500114', '黔江区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500115', '长寿区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500116', '江津区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500117', '合川区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500118', '永川区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500119', '南川区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500120', '璧山区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500151', '铜梁区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500152', '潼南区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500153', '荣昌区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500154', '开州区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500155', '梁平区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500156', '武隆区', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500229', '城口县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500230', '丰都县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500231', '垫江县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500233', '忠县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500235', '云阳县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500236', '奉节县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500237', '巫山县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500238', '巫溪县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500240', '石柱土家族自治县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500241', '秀山土家族苗族自治县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500242', '酉阳土家族苗族自治县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('500243', '彭水苗族土家族自治县', 'GB/T 2260');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('YQ-01', '两江新区', 'YUQIAO');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('YQ-02', '高新区', 'YUQIAO');
INSERT INTO contributor (code, contributor_name, code_source)
  VALUES ('YQ-03', '万盛经开区', 'YUQIAO');

-- A fact of the fund is taken back at most once.

CREATE TABLE fund_reversal (
  reversed_seq BIGINT NOT NULL,
  reversing_seq BIGINT NOT NULL,
  CONSTRAINT pk_fund_reversal PRIMARY KEY (reversed_seq),
  CONSTRAINT uq_fund_reversal_by UNIQUE (reversing_seq)
);
